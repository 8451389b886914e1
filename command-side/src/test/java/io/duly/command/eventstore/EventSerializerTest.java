package io.duly.command.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.events.deal.EvaluationEnded;
import io.duly.events.shared.DealId;
import io.duly.stored.UnknownEvent;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private static final EvaluationEnded EVENT = new EvaluationEnded(new DealId(new UUID(0, 1)));

    private final EventSerializer serializer = EventSerializer.create();

    @Test
    void an_event_is_stored_under_its_stable_name() {
        var type = serializer.serialize(EVENT, byte[].class).getType();

        assertThat(type.getName()).isEqualTo("EvaluationEnded");
        assertThat(type.getRevision()).isEqualTo("1");
    }

    @Test
    void an_event_is_read_back() {
        assertThat(serializer.<byte[], EvaluationEnded>deserialize(serializer.serialize(EVENT, byte[].class)))
                .isEqualTo(EVENT);
    }

    @Test
    void the_metadata_of_an_event_is_read_back() {
        var metaData = MetaData.with("actor", "anna");

        assertThat(serializer.<byte[], MetaData>deserialize(serializer.serialize(metaData, byte[].class)))
                .isEqualTo(metaData);
    }

    @Test
    void an_object_that_is_no_event_is_not_written() {
        assertThatThrownBy(() -> serializer.serialize(new Object(), byte[].class))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_class_named_in_a_row_is_not_loaded() {
        assertThatThrownBy(() -> serializer.deserialize(stored(EvaluationEnded.class.getName(), "1")))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void an_event_of_an_unknown_revision_is_not_skipped() {
        assertThatThrownBy(() -> serializer.deserialize(stored("EvaluationEnded", "99")))
                .isInstanceOf(UnknownEvent.class);
    }

    private static SimpleSerializedObject<byte[]> stored(String type, String revision) {
        return new SimpleSerializedObject<>("{}".getBytes(UTF_8), byte[].class, type, revision);
    }
}
