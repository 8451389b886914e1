package io.duly.standalone.access;

import io.duly.access.AccessRule;
import io.duly.access.AccessTable;
import io.duly.access.Operation;
import io.duly.access.Ownership;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All tables of the process. */
@Component
public class AccessTables {

    /** A rule, and who knows whose the things are that it is about. */
    record Found(AccessRule rule, Ownership ownership) {}

    private final List<AccessTable> tables;

    AccessTables(List<AccessTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The rule of an operation; empty for what is allowed to nobody. */
    public Optional<AccessRule> rule(Operation operation) {
        return find(operation).map(Found::rule);
    }

    Optional<Found> find(Operation operation) {
        return tables.stream()
                .flatMap(table -> table.rule(operation).map(rule -> new Found(rule, table.ownership())).stream())
                .findFirst();
    }
}
