package io.duly.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.SegmentEvent;
import io.duly.events.playbook.PlaybookEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Stored events are for ever: files in {@code events/} are only ever added, and every one must stay readable. */
class EventContractTest {

    private final JsonMapper mapper = EventJson.mapper();

    static Stream<Object> events() {
        return EventSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_in_its_frozen_shape(Object event) throws IOException {
        assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n")
                .isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_back_as_it_was(Object event) throws IOException {
        assertThat(mapper.readValue(golden(event), EventNames.recordOf(EventNames.nameOf(event.getClass()))))
                .isEqualTo(event);
    }

    static Stream<Arguments> grownEvents() {
        return EventSamples.grown().entrySet().stream().map(grown -> Arguments.of(grown.getKey(), grown.getValue()));
    }

    @ParameterizedTest
    @MethodSource("grownEvents")
    void a_component_that_was_added_to_an_event_later_is_frozen_as_well(String file, Object event) throws IOException {
        assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n")
                .isEqualTo(text(file));
        assertThat(mapper.readValue(text(file), event.getClass())).isEqualTo(event);
    }

    @Test
    void no_registered_event_is_without_a_sample() {
        assertThat(events().<Class<?>>map(Object::getClass)).containsExactlyInAnyOrderElementsOf(EventNames.all());
    }

    @Test
    void every_member_of_every_family_is_registered() {
        var members = Stream.of(
                        CustomerEvent.class,
                        DealEvent.class,
                        EscalationPolicyEvent.class,
                        SegmentEvent.class,
                        PlaybookEvent.class)
                .flatMap(EventContractTest::members);
        assertThat(members).containsExactlyInAnyOrderElementsOf(EventNames.all());
    }

    @Test
    void an_event_that_is_not_registered_is_refused_by_name_and_by_class() {
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> EventNames.recordOf(new EventName("java.lang.Runtime", "1")));
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> EventNames.recordOf(new EventName("DealOpened", "0")));
        assertThatExceptionOfType(UnknownEvent.class).isThrownBy(() -> EventNames.nameOf(String.class));
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventContractTest::members)
                : Stream.of(family);
    }

    private static String golden(Object event) throws IOException {
        var name = EventNames.nameOf(event.getClass());
        return text(name.name() + "." + name.revision());
    }

    private static String text(String name) throws IOException {
        var file = "/events/" + name + ".json";
        try (var stream = EventContractTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
