package io.duly.query.audit;

import io.duly.state.deal.DealState;
import io.duly.stored.EventJson;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds, field by field, what is different from one state of a deal to the next as the audit shows them.
 *
 * <p>Lists and the records of the state are compared as they are, and only what differs is written as JSON and compared
 * further: a state grows with its deal, and most of it is the same before and after an event.
 */
final class StateChanges {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Set<String> MONEY = Set.of("amount", "currency");
    private static final String EVENTS = "io.duly.events";

    private final Function<Object, JsonNode> json;
    private final List<FieldChange> found = new ArrayList<>();
    private AuditedState current;

    StateChanges(DealState start) {
        this(start, JSON::valueToTree);
    }

    /** @param json writes down what is different */
    StateChanges(DealState start, Function<Object, JsonNode> json) {
        this.json = json;
        this.current = AuditedState.of(start);
    }

    /** What is different in the next state; the one after it is then compared with this one. */
    List<FieldChange> to(DealState next) {
        var before = current;
        current = AuditedState.of(next);
        found.clear();
        compareParts("", before, current);
        return List.copyOf(found);
    }

    private void compare(String field, @Nullable Object before, @Nullable Object after) {
        if (before instanceof List<?> some && after instanceof List<?> others) {
            compareElements(field, some, others);
        } else if (before instanceof Record one && after instanceof Record other && isPart(one) && isPart(other)) {
            compareParts(field + ".", one, other);
        } else if (!Objects.equals(before, after)) {
            compareTrees(field, tree(before), tree(after));
        }
    }

    /** The name of an element is put together only where it differs, because long lists are mostly the same. */
    private void compareElements(String field, List<?> before, List<?> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var one = element(before, i);
            var other = element(after, i);
            if (!Objects.equals(one, other)) {
                compare(field + "[" + i + "]", one, other);
            }
        }
    }

    /** A record of the state is shown with its components as fields; events and their values are written as a whole. */
    private static boolean isPart(Record value) {
        return !value.getClass().getPackageName().startsWith(EVENTS);
    }

    private void compareParts(String prefix, Object before, Object after) {
        var some = components(before);
        var others = components(after);
        var names = new LinkedHashSet<>(others.keySet());
        names.addAll(some.keySet());
        names.forEach(name -> compare(prefix + name, some.get(name), others.get(name)));
    }

    private static Map<String, @Nullable Object> components(Object part) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : part.getClass().getRecordComponents()) {
            values.put(component.getName(), value(part, component));
        }
        return values;
    }

    private static @Nullable Object value(Object part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object element(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private @Nullable JsonNode tree(@Nullable Object value) {
        return value == null ? null : json.apply(value);
    }

    private void compareTrees(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
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
            compareTrees(prefix + name, present(before.get(name)), present(after.get(name)));
        }
    }

    private void compareElements(String field, JsonNode before, JsonNode after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            compareTrees(field + "[" + i + "]", present(before.get(i)), present(after.get(i)));
        }
    }

    /** An amount of money is one value, not two. */
    private static boolean hasFields(JsonNode node) {
        return node.isObject() && !Set.copyOf(node.propertyNames()).equals(MONEY);
    }

    private static @Nullable JsonNode present(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }
}
