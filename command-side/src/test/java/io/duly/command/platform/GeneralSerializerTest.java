package io.duly.command.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class GeneralSerializerTest {

    private static final GapAwareTrackingToken TOKEN =
            GapAwareTrackingToken.newInstance(9, new TreeSet<>(Set.of(3L, 5L)));

    private final Serializer serializer = GeneralSerializer.create();

    @Test
    void a_token_is_read_back_with_its_gaps() {
        assertThat(readBack(serializer, TOKEN)).isEqualTo(TOKEN);
    }

    @Test
    void a_replay_can_be_resumed() {
        var replay = ReplayToken.createReplayToken(TOKEN, GapAwareTrackingToken.newInstance(0, new TreeSet<>()));

        assertThat(readBack(serializer, replay)).isEqualTo(replay);
    }

    @Test
    void a_replay_cannot_be_resumed_with_axons_own_settings() {
        var replay = ReplayToken.createReplayToken(TOKEN, GapAwareTrackingToken.newInstance(0, new TreeSet<>()));
        var axons = Jackson3Serializer.builder().build();

        assertThatThrownBy(() -> readBack(axons, replay)).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_merge_of_segments_is_read_back() {
        var merged = MergedTrackingToken.merged(TOKEN, GapAwareTrackingToken.newInstance(4, new TreeSet<>()));

        assertThat(readBack(serializer, merged)).isEqualTo(merged);
    }

    @Test
    void a_class_of_somebody_else_is_refused() {
        var foreign =
                new SimpleSerializedObject<>("{}".getBytes(UTF_8), byte[].class, "javax.management.loading.MLet", null);

        assertThatThrownBy(() -> serializer.deserialize(foreign))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("javax.management.loading.MLet");
    }

    @Test
    void a_class_that_is_gone_is_not_skipped() {
        var gone = new SimpleSerializedObject<>("{}".getBytes(UTF_8), byte[].class, "io.duly.command.GoneSaga", null);

        assertThatThrownBy(() -> serializer.deserialize(gone)).isInstanceOf(SerializationException.class);
    }

    private static Object readBack(Serializer serializer, TrackingToken token) {
        return serializer.<byte[], Object>deserialize(serializer.serialize(token, byte[].class));
    }
}
