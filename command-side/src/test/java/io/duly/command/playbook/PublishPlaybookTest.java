package io.duly.command.playbook;

import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.STANDARD;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.stored.Provenance;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PublishPlaybookTest {

    private static final Playbook ANOTHER = playbook(CLAUSES);

    private final AggregateTestFixture<PublishedPlaybook> playbook =
            new AggregateTestFixture<>(PublishedPlaybook.class);

    @Test
    void a_playbook_begins_with_version_1() {
        playbook.givenNoPriorActivity()
                .when(new PublishPlaybook(STANDARD, 1, PREVENTION), HEAD_OF_SALES)
                .expectEvents(published(1, PREVENTION));
    }

    @Test
    void the_next_version_of_a_playbook_follows() {
        playbook.given(published(1, PREVENTION))
                .when(new PublishPlaybook(STANDARD, 2, ANOTHER), HEAD_OF_SALES)
                .expectEvents(published(2, ANOTHER));
    }

    @Test
    void the_same_version_of_a_playbook_sent_twice_is_published_once() {
        playbook.given(published(1, PREVENTION), published(2, ANOTHER))
                .when(new PublishPlaybook(STANDARD, 1, PREVENTION), HEAD_OF_SALES)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_published_version_of_a_playbook_never_changes() {
        playbook.given(published(1, PREVENTION))
                .when(new PublishPlaybook(STANDARD, 1, ANOTHER), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_VERSION_EXISTS);
    }

    @Test
    void no_version_of_a_playbook_is_left_out() {
        playbook.given(published(1, PREVENTION))
                .when(new PublishPlaybook(STANDARD, 3, ANOTHER), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_VERSION_NOT_NEXT);
    }

    @Test
    void a_version_that_changes_nothing_is_not_published() {
        playbook.given(published(1, PREVENTION))
                .when(new PublishPlaybook(STANDARD, 2, PREVENTION), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_UNCHANGED);
    }

    @Test
    void another_order_of_the_actions_is_a_change() {
        playbook.given(published(1, playbook(CLAUSES, DOCUMENTS)))
                .when(new PublishPlaybook(STANDARD, 2, playbook(DOCUMENTS, CLAUSES)), HEAD_OF_SALES)
                .expectEvents(published(2, playbook(DOCUMENTS, CLAUSES)));
    }

    @Test
    void what_was_in_force_once_may_come_back() {
        playbook.given(published(1, PREVENTION), published(2, ANOTHER))
                .when(new PublishPlaybook(STANDARD, 3, PREVENTION), HEAD_OF_SALES)
                .expectEvents(published(3, PREVENTION));
    }

    @Test
    void duly_itself_publishes_a_playbook_on_its_first_start() {
        playbook.givenNoPriorActivity()
                .when(new PublishPlaybook(STANDARD, 1, PREVENTION), Map.of(Provenance.ROLE, Provenance.SYSTEM_ROLE))
                .expectEvents(published(1, PREVENTION));
    }

    @Test
    void there_is_no_version_of_a_playbook_before_the_first() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new PublishPlaybook(STANDARD, 0, PREVENTION))
                .returns("version", InvalidCommand::field);
    }

    private static PlaybookPublished published(int version, Playbook contents) {
        return new PlaybookPublished(STANDARD, version, contents, null);
    }
}
