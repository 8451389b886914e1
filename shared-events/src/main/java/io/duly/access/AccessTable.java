package io.duly.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of one part of the service. What has no rule is allowed to nobody. */
public final class AccessTable {

    private final Map<Operation, AccessRule> rules = new TreeMap<>();
    private final Ownership ownership;

    private AccessTable(Ownership ownership) {
        this.ownership = ownership;
    }

    /**
     * A table of these rules.
     *
     * @param ownership knows whose the things are that the operations are about
     * @throws IllegalArgumentException when there are two rules for one operation
     */
    public static AccessTable of(Ownership ownership, AccessRule... rules) {
        var table = new AccessTable(ownership);
        for (var rule : rules) {
            if (table.rules.put(rule.operation(), rule) != null) {
                throw new IllegalArgumentException("two rules for " + rule.operation());
            }
        }
        return table;
    }

    public Optional<AccessRule> rule(Operation operation) {
        return Optional.ofNullable(rules.get(operation));
    }

    /** In the order of their paths. */
    public Collection<AccessRule> rules() {
        return rules.values();
    }

    public Ownership ownership() {
        return ownership;
    }
}
