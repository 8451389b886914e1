package io.duly.command.eventstore;

import io.duly.stored.EventJson;
import io.duly.stored.EventName;
import io.duly.stored.EventNames;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;

/**
 * Writes events under their stable names and reads back only what {@link EventNames} lists.
 *
 * <p>Axon would load any class that a row names, and skip what it does not know. Here both fail loudly.
 */
public final class EventSerializer extends Jackson3Serializer {

    private EventSerializer(Builder settings) {
        super(settings);
    }

    public static EventSerializer create() {
        return new EventSerializer(Jackson3Serializer.builder()
                .disableCachingOfUnknownClasses()
                .jsonMapperBuilderCustomizer(
                        json -> EventJson.configure(json).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
    }

    /** @throws io.duly.stored.UnknownEvent when the class is no event */
    @Override
    @SuppressWarnings("rawtypes") // as Axon's interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        var name = EventNames.nameOf(type);
        return new SimpleSerializedType(name.name(), name.revision());
    }

    /** @throws io.duly.stored.UnknownEvent when no such event was ever stored */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return EventNames.recordOf(new EventName(type.getName(), type.getRevision()));
    }
}
