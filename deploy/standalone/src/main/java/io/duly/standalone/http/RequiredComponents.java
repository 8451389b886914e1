package io.duly.standalone.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Refuses null for a component of an event that is not {@link Nullable}. A body may hold such a record, for example a
 * step of a ladder. Nothing else would keep the null out of the events.
 */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final String EVENTS = "io.duly.events.";

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated property) {
        return property instanceof AnnotatedParameter parameter && isRequired(parameter)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isRequired(AnnotatedParameter parameter) {
        var owner = parameter.getDeclaringClass();
        if (!owner.isRecord() || !owner.getName().startsWith(EVENTS)) {
            return false;
        }
        var components = owner.getRecordComponents();
        return components.length == parameter.getOwner().getParameterCount()
                && !components[parameter.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
