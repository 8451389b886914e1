package io.duly.standalone.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/**
 * Tells which fields of a record may be null. All others are always there, because the JSON of the API leaves out none.
 *
 * <p>springdoc knows neither {@link Nullable} nor the convention that a record's component is never null without it.
 */
@Component
class RecordSchemas {

    private record Field(String name, boolean nullable, boolean anyJson) {

        Field nullableIf(boolean wholeIsNullable) {
            return new Field(name, nullable || wholeIsNullable, anyJson);
        }
    }

    /** Also the sealed families, which have schemas as well. */
    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    /** Remembers the records that an operation takes and gives. */
    void note(HandlerMethod handler) {
        note(ResolvableType.forMethodParameter(handler.getReturnType()));
        Arrays.stream(handler.getMethodParameters())
                .map(ResolvableType::forMethodParameter)
                .forEach(this::note);
    }

    void write(OpenAPI document) {
        records.forEach((name, type) -> Optional.ofNullable(
                        document.getComponents().getSchemas().get(name))
                .filter(_ -> type.isRecord())
                .ifPresent(schema -> write(type, properties(schema))));
    }

    private void note(ResolvableType type) {
        var raw = type.resolve(Object.class);
        if (raw.isArray()) {
            note(type.getComponentType());
        }
        for (var generic : type.getGenerics()) {
            note(generic);
        }
        if (raw.isRecord() && raw.getName().startsWith("io.duly.") && isNew(type, raw)) {
            for (var component : raw.getRecordComponents()) {
                note(ResolvableType.forType(component.getGenericType(), type));
            }
            Arrays.stream(raw.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                    .forEach(method -> note(ResolvableType.forType(method.getGenericReturnType(), type)));
        }
        if (raw.isSealed() && isNew(type, raw)) {
            Arrays.stream(raw.getPermittedSubclasses())
                    .map(ResolvableType::forClass)
                    .forEach(this::note);
        }
    }

    /** @throws IllegalStateException when another class already has the name: the document would mix the two up */
    private boolean isNew(ResolvableType type, Class<?> raw) {
        var before = records.putIfAbsent(nameOf(type), raw);
        if (before != null && before != raw) {
            throw new IllegalStateException(before + " and " + raw + " have one name in the OpenAPI document");
        }
        return before == null;
    }

    /** As {@link SchemaNames} does it for springdoc. */
    private static String nameOf(ResolvableType type) {
        var name = new StringBuilder(SchemaNames.of(type.resolve(Object.class)));
        for (var generic : type.getGenerics()) {
            name.append(nameOf(generic));
        }
        return name.toString();
    }

    /** A member of a sealed family keeps its own fields in a part of its schema. */
    private static Schema<?> properties(Schema<?> schema) {
        if (schema.getAllOf() != null) {
            for (Schema<?> part : schema.getAllOf()) {
                if (part.getProperties() != null) {
                    return part;
                }
            }
        }
        return schema;
    }

    private static void write(Class<?> type, Schema<?> schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        var required = new ArrayList<String>();
        for (var field : fields(type)) {
            var property = properties.get(field.name());
            if (property != null && field.anyJson()) {
                properties.put(field.name(), ValueSchemas.anyJson());
            } else if (property != null && field.nullable()) {
                properties.put(field.name(), orNull(property));
            }
            if (property != null && !field.nullable()) {
                required.add(field.name());
            }
        }
        namesOfItsOwn(type).ifPresent(component -> {
            properties.remove(component.getName());
            required.remove(component.getName());
            schema.setAdditionalProperties(orNull(new JsonSchema().types(new LinkedHashSet<>(Set.of("string")))));
        });
        schema.setRequired(required);
    }

    /** A map whose entries stand among the fields, if the record has one. */
    private static Optional<RecordComponent> namesOfItsOwn(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> annotated(component, JsonAnyGetter.class) != null)
                .findFirst();
    }

    private static List<Field> fields(Class<?> type) {
        var fields = new LinkedHashMap<String, Field>();
        for (var component : type.getRecordComponents()) {
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (annotated(component, JsonUnwrapped.class) != null) {
                fields(component.getType()).forEach(part -> fields.put(part.name(), part.nullableIf(nullable)));
            } else {
                var name = nameInJson(component);
                var anyJson = JsonNode.class.isAssignableFrom(component.getType())
                        || annotated(component, JsonRawValue.class) != null;
                fields.put(name, new Field(name, nullable, anyJson));
            }
        }
        return List.copyOf(fields.values());
    }

    private static String nameInJson(RecordComponent component) {
        var given = annotated(component, JsonProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }

    private static <A extends Annotation> @Nullable A annotated(RecordComponent component, Class<A> annotation) {
        return component.getAccessor().getAnnotation(annotation);
    }

    @SuppressWarnings("unchecked") // a value of an enum is an object
    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
        }
        if (schema.getOneOf() != null) {
            schema.addOneOfItem(new JsonSchema().types(Set.of("null")));
            return schema;
        }
        schema.addType("null");
        var values = (List<@Nullable Object>) schema.getEnum();
        if (values != null && !values.contains(null)) {
            values.add(null);
        }
        return schema;
    }
}
