package io.duly.command.web;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ExpectedVersionTest {

    private final AggregateTestFixture<Notebook> fixture = new AggregateTestFixture<>(Notebook.class);

    @Test
    void a_command_is_answered_with_the_version_it_led_to() {
        fixture.given(new Noted("book", "a")).when(new Note("book", "b")).expectResultMessagePayload(1L);
    }

    @Test
    void the_first_command_leads_to_version_0() {
        fixture.givenNoPriorActivity().when(new Note("book", "a")).expectResultMessagePayload(0L);
    }

    @Test
    void the_version_that_was_seen_lets_the_command_pass() {
        fixture.given(new Noted("book", "a"))
                .when(new Note("book", "b"), expecting(0))
                .expectEvents(new Noted("book", "b"))
                .expectResultMessagePayload(1L);
    }

    @Test
    void an_older_version_is_stale() {
        fixture.given(new Noted("book", "a"), new Noted("book", "b"))
                .when(new Note("book", "c"), expecting(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_thing_that_does_not_exist_has_no_version_to_expect() {
        fixture.givenNoPriorActivity()
                .when(new Note("book", "a"), expecting(0))
                .expectNoEvents()
                .expectException(StaleVersion.class)
                .expectExceptionMessage("version 0 was expected, but there is nothing yet");
    }

    @Test
    void a_repeat_whose_answer_was_lost_is_answered_again() {
        fixture.given(new Noted("book", "a"), new Noted("book", "b"))
                .when(new Note("book", "b"), expecting(0))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void a_stale_version_is_answered_before_a_refusal() {
        fixture.given(new Noted("book", "a"), new Noted("book", "b"))
                .when(new Note("book", ""), expecting(0))
                .expectException(StaleVersion.class);
    }

    private static Map<String, Long> expecting(long version) {
        return Map.of(ExpectedVersion.KEY, version);
    }

    record Note(@TargetAggregateIdentifier String book, String text) {}

    record Noted(String book, String text) {}

    static class Notebook {

        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it
        private String book = "";

        private final Set<String> texts = new HashSet<>();

        Notebook() {}

        @CommandHandlerInterceptor
        Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
            return ExpectedVersion.guard(command, handler);
        }

        @CommandHandler
        @CreationPolicy(CREATE_IF_MISSING)
        void handle(Note note) {
            if (note.text().isEmpty()) {
                throw new IllegalStateException("there is nothing to note");
            }
            if (!texts.contains(note.text())) {
                apply(new Noted(note.book(), note.text()));
            }
        }

        @EventSourcingHandler
        void on(Noted noted) {
            book = noted.book();
            texts.add(noted.text());
        }
    }
}
