package io.duly.command.playbook;

import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.command.testing.Roles.SALES;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.STANDARD;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final DraftId AUTUMN = DraftId.of("autumn-review");
    private static final DraftId SPRING = DraftId.of("spring-review");
    private static final CommentId COMMENT = CommentId.of("00000000-0000-0000-0000-000000000701");
    private static final Playbook ANOTHER = playbook(CLAUSES);
    private static final String WORDS = "the script is too stiff";

    private final AggregateTestFixture<PublishedPlaybook> playbook =
            new AggregateTestFixture<>(PublishedPlaybook.class);

    @Test
    void anybody_saves_a_draft_before_there_is_any_version() {
        playbook.givenNoPriorActivity()
                .when(new SaveDraft(STANDARD, AUTUMN, PREVENTION), SALES)
                .expectEvents(saved(PREVENTION));
    }

    @Test
    void a_draft_may_be_saved_with_other_contents() {
        playbook.given(saved(PREVENTION))
                .when(new SaveDraft(STANDARD, AUTUMN, ANOTHER), Map.of(ExpectedVersion.KEY, 0L))
                .expectEvents(saved(ANOTHER));
    }

    @Test
    void the_same_draft_saved_twice_is_saved_once() {
        playbook.given(saved(PREVENTION))
                .when(new SaveDraft(STANDARD, AUTUMN, PREVENTION))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void somebody_comments_on_a_draft() {
        playbook.given(saved(PREVENTION)).when(comment(null, WORDS)).expectEvents(commented(null));
    }

    @Test
    void somebody_comments_on_one_action_of_a_draft() {
        playbook.given(saved(PREVENTION))
                .when(comment(CLAUSES.action(), WORDS))
                .expectEvents(commented(CLAUSES.action()));
    }

    @Test
    void nobody_comments_on_an_action_that_the_draft_does_not_have() {
        playbook.given(saved(PREVENTION))
                .when(comment(ActionId.of("sing-a-song"), WORDS))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.ACTION_UNKNOWN);
    }

    @Test
    void the_same_comment_sent_twice_is_kept_once() {
        playbook.given(saved(PREVENTION), commented(null))
                .when(comment(null, WORDS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_comment_never_changes() {
        playbook.given(saved(PREVENTION), commented(null))
                .when(comment(null, "on second thoughts"))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.COMMENT_EXISTS);
    }

    @Test
    void nobody_comments_on_a_draft_that_is_not_there() {
        playbook.given(new PlaybookDraftSaved(STANDARD, SPRING, PREVENTION))
                .when(comment(null, WORDS))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.DRAFT_UNKNOWN);
    }

    @Test
    void nobody_comments_on_a_playbook_that_is_not_there() {
        playbook.givenNoPriorActivity()
                .when(comment(null, WORDS))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_comment_without_words_is_no_comment() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> comment(null, " "))
                .returns("text", InvalidCommand::field);
    }

    @Test
    void a_draft_is_discarded() {
        playbook.given(saved(PREVENTION)).when(discarding("no time")).expectEvents(discarded());
    }

    @Test
    void the_same_discarding_sent_twice_is_recorded_once() {
        playbook.given(saved(PREVENTION), discarded())
                .when(discarding("no time"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_discarded_draft_cannot_be_discarded_for_another_reason() {
        playbook.given(saved(PREVENTION), discarded())
                .when(discarding("no money"))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.DRAFT_UNKNOWN);
    }

    @Test
    void a_draft_saved_after_it_was_discarded_can_be_discarded_again() {
        playbook.given(saved(PREVENTION), discarded(), saved(ANOTHER))
                .when(discarding("no time"))
                .expectEvents(discarded());
    }

    @Test
    void nobody_comments_on_a_discarded_draft() {
        playbook.given(saved(PREVENTION), discarded())
                .when(comment(null, WORDS))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.DRAFT_UNKNOWN);
    }

    @Test
    void nothing_is_discarded_without_a_reason() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> discarding(""))
                .returns("reason", InvalidCommand::field);
    }

    @Test
    void a_draft_becomes_the_next_version_as_it_stands() {
        playbook.given(published(1, PREVENTION), saved(PREVENTION), saved(ANOTHER))
                .when(new PublishDraft(STANDARD, AUTUMN, 2), HEAD_OF_SALES)
                .expectEvents(publishedFromDraft(2, ANOTHER));
    }

    @Test
    void the_same_publication_sent_twice_happens_once() {
        playbook.given(published(1, PREVENTION), saved(ANOTHER), publishedFromDraft(2, ANOTHER))
                .when(new PublishDraft(STANDARD, AUTUMN, 2), HEAD_OF_SALES)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_version_that_did_not_come_from_the_draft_never_changes() {
        playbook.given(published(1, PREVENTION), saved(ANOTHER))
                .when(new PublishDraft(STANDARD, AUTUMN, 1), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_VERSION_EXISTS);
    }

    @Test
    void a_draft_cannot_become_a_version_that_leaves_a_number_out() {
        playbook.given(published(1, PREVENTION), saved(ANOTHER))
                .when(new PublishDraft(STANDARD, AUTUMN, 3), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_VERSION_NOT_NEXT);
    }

    @Test
    void a_draft_is_published_once() {
        playbook.given(published(1, PREVENTION), saved(ANOTHER), publishedFromDraft(2, ANOTHER))
                .when(new PublishDraft(STANDARD, AUTUMN, 3), HEAD_OF_SALES)
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.DRAFT_UNKNOWN);
    }

    @Test
    void a_draft_cannot_become_a_version_before_the_first() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new PublishDraft(STANDARD, AUTUMN, 0))
                .returns("version", InvalidCommand::field);
    }

    private static PlaybookDraftSaved saved(Playbook contents) {
        return new PlaybookDraftSaved(STANDARD, AUTUMN, contents);
    }

    private static CommentOnDraft comment(@Nullable ActionId action, String text) {
        return new CommentOnDraft(STANDARD, AUTUMN, COMMENT, action, text);
    }

    private static PlaybookDraftCommented commented(@Nullable ActionId action) {
        return new PlaybookDraftCommented(STANDARD, AUTUMN, COMMENT, action, WORDS);
    }

    private static DiscardDraft discarding(String reason) {
        return new DiscardDraft(STANDARD, AUTUMN, reason);
    }

    private static PlaybookDraftDiscarded discarded() {
        return new PlaybookDraftDiscarded(STANDARD, AUTUMN, "no time");
    }

    private static PlaybookPublished published(int version, Playbook contents) {
        return new PlaybookPublished(STANDARD, version, contents, null);
    }

    private static PlaybookPublished publishedFromDraft(int version, Playbook contents) {
        return new PlaybookPublished(STANDARD, version, contents, AUTUMN);
    }
}
