package io.duly.query.audit;

import io.duly.state.deal.DealState;
import io.duly.stored.EventJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares two states of a deal by writing both of them down whole: slow, and plain enough to be believed. */
final class WholeTrees {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Set<String> MONEY = Set.of("amount", "currency");

    private final List<FieldChange> found = new ArrayList<>();

    private WholeTrees() {}

    static List<FieldChange> between(DealState before, DealState after) {
        var changes = new WholeTrees();
        changes.compareFields("", tree(before), tree(after));
        return List.copyOf(changes.found);
    }

    private static JsonNode tree(DealState state) {
        return JSON.valueToTree(AuditedState.of(state));
    }

    private void compare(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            note(field, before, after);
        } else if (hasFields(before) && hasFields(after)) {
            compareFields(field + ".", before, after);
        } else if (before.isArray() && after.isArray()) {
            compareElements(field, before, after);
        } else {
            note(field, before, after);
        }
    }

    private void note(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (!Objects.equals(before, after)) {
            found.add(new FieldChange(field, before, after));
        }
    }

    private void compareFields(String prefix, JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        for (var name : names) {
            compare(prefix + name, present(before.get(name)), present(after.get(name)));
        }
    }

    private void compareElements(String field, JsonNode before, JsonNode after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            compare(field + "[" + i + "]", present(before.get(i)), present(after.get(i)));
        }
    }

    private static boolean hasFields(JsonNode node) {
        return node.isObject() && !Set.copyOf(node.propertyNames()).equals(MONEY);
    }

    private static @Nullable JsonNode present(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }
}
