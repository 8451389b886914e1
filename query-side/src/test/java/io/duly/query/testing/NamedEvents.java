package io.duly.query.testing;

import io.duly.stored.EventJson;
import io.duly.stored.EventName;
import io.duly.stored.EventNames;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events as the command side does: under their stable names. Everything else keeps the name of its class. */
final class NamedEvents extends Jackson3Serializer {

    NamedEvents() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon's interface has it
    public SerializedType typeForClass(Class type) {
        if (!EventNames.all().contains(type)) {
            return super.typeForClass(type);
        }
        var name = EventNames.nameOf(type);
        return new SimpleSerializedType(name.name(), name.revision());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon's interface has it
    public Class classForType(SerializedType type) {
        return type.getRevision() == null
                ? super.classForType(type)
                : EventNames.recordOf(new EventName(type.getName(), type.getRevision()));
    }
}
