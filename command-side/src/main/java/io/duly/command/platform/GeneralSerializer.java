package io.duly.command.platform;

import io.duly.stored.EventJson;
import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes what Axon keeps for itself: tokens, sagas, deadlines. It reads back only classes of Axon and of Duly, whatever
 * a row may name.
 */
public final class GeneralSerializer extends Jackson3Serializer {

    private static final List<String> TRUSTED = List.of("org.axonframework.", "io.duly.", "java.lang.", "java.time.");

    private GeneralSerializer(Builder settings) {
        super(settings);
    }

    /** By default Jackson 3 trusts no class that JSON names. Without this a replay could not be resumed. */
    public static GeneralSerializer create() {
        var ownTypes = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return new GeneralSerializer(Jackson3Serializer.builder()
                .disableCachingOfUnknownClasses()
                .jsonMapperBuilderCustomizer(json -> EventJson.configure(json).polymorphicTypeValidator(ownTypes)));
    }

    /** @throws SerializationException when the class is not one that Duly stores */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (TRUSTED.stream().noneMatch(type.getName()::startsWith)) {
            throw new SerializationException("a stored object claims to be a " + type.getName());
        }
        try {
            return getObjectMapper().getTypeFactory().findClass(type.getName());
        } catch (ClassNotFoundException e) {
            throw new SerializationException("a stored object is of a class that does not exist: " + type.getName(), e);
        }
    }
}
