package io.duly.command.yaml;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes records of what stands in a YAML text. It goes on after a fault, so that all faults are found at once. */
final class YamlBinding {

    private final ObjectMapper mapper;
    private final Faults faults;

    YamlBinding(ObjectMapper mapper, Faults faults) {
        this.mapper = mapper;
        this.faults = faults;
    }

    /** @return null where the value is wrong; the faults say why */
    @Nullable
    Object bind(String path, YamlNode node, JavaType type) {
        if (type.isTypeOrSubTypeOf(List.class)) {
            return list(path, node, type.getContentType());
        }
        if (type.isTypeOrSubTypeOf(Map.class)) {
            return map(path, node, type);
        }
        return hasParts(type.getRawClass()) ? parts(path, node, type.getRawClass()) : whole(path, node, type);
    }

    /** A record that is written as one value is read as one. */
    private static boolean hasParts(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private @Nullable Object list(String path, YamlNode node, JavaType type) {
        if (node.items() == null) {
            faults.add(path, "must be a list");
            return null;
        }
        var items = new ArrayList<Object>();
        for (int i = 0; i < node.items().size(); i++) {
            var item = bind(path + "[" + i + "]", node.items().get(i), type);
            if (item != null) {
                items.add(item);
            }
        }
        return items.size() == node.items().size() ? items : null;
    }

    private @Nullable Object map(String path, YamlNode node, JavaType type) {
        if (node.fields() == null) {
            faults.add(path, "must be a mapping of names to values");
            return null;
        }
        var values = new LinkedHashMap<Object, Object>();
        node.fields().forEach((name, value) -> {
            var at = path + "." + name;
            var key = whole(
                    at, YamlNode.scalar(value.place(), JsonNodeFactory.instance.stringNode(name)), type.getKeyType());
            var bound = bind(at, value, type.getContentType());
            if (key != null && bound != null) {
                values.put(key, bound);
            }
        });
        return values.size() == node.fields().size() ? values : null;
    }

    private @Nullable Object parts(String path, YamlNode node, Class<?> type) {
        var fields = node.fields();
        if (fields == null) {
            faults.add(path, "must be a mapping of names to values");
            return null;
        }
        var components = List.of(type.getRecordComponents());
        var known = components.stream().map(RecordComponent::getName).toList();
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(below(path, name), "is not known"));
        var values = new ArrayList<@Nullable Object>();
        for (var component : components) {
            values.add(part(below(path, component.getName()), fields.get(component.getName()), component));
        }
        return faults.within(path) ? null : make(path, type, components, values);
    }

    private @Nullable Object part(String path, @Nullable YamlNode node, RecordComponent component) {
        if (node == null || node.isNothing()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                faults.add(path, "is missing");
            }
            return null;
        }
        Type type = component.getGenericType();
        return bind(path, node, mapper.constructType(type));
    }

    private @Nullable Object make(
            String path, Class<?> type, List<RecordComponent> components, List<@Nullable Object> values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            var message = String.valueOf(
                    Objects.requireNonNullElse(refused.getCause(), refused).getMessage());
            var sentence = message.split(" ", 2);
            var field = components.stream()
                    .map(RecordComponent::getName)
                    .filter(sentence[0]::equals)
                    .findFirst();
            faults.add(field.map(name -> below(path, name)).orElse(path), "is refused: " + message);
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object whole(String path, YamlNode node, JavaType type) {
        if (node.isNothing()) {
            faults.add(path, "is missing");
            return null;
        }
        try {
            return mapper.treeToValue(tree(node), type);
        } catch (JacksonException | IllegalArgumentException unfit) {
            faults.add(path, expected(type.getRawClass(), unfit));
            return null;
        }
    }

    private static String expected(Class<?> type, Exception unfit) {
        if (type.isEnum()) {
            return "is none of "
                    + Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (type == int.class || type == Integer.class) {
            return "must be a whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "must be a number";
        }
        var cause = unfit.getCause();
        return cause instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? "is refused: " + refused.getMessage()
                : "cannot be read";
    }

    private static JsonNode tree(YamlNode node) {
        if (node.fields() != null) {
            var object = JsonNodeFactory.instance.objectNode();
            node.fields().forEach((name, value) -> object.set(name, tree(value)));
            return object;
        }
        if (node.items() != null) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.items().forEach(item -> array.add(tree(item)));
            return array;
        }
        return node.scalar() == null ? JsonNodeFactory.instance.nullNode() : node.scalar();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
