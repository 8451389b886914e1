package io.duly.command.playbook;

import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.STANDARD;
import static io.duly.testing.PlaybookFixture.playbook;

import io.duly.command.web.ExpectedVersion;
import io.duly.command.web.StaleVersion;
import io.duly.command.web.VersionRequired;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Whether nobody overwrites, discards or publishes what they have not seen of a draft. */
class DraftVersionTest {

    private static final DraftId AUTUMN = DraftId.of("autumn-review");
    private static final DraftId SPRING = DraftId.of("spring-review");
    private static final CommentId COMMENT = CommentId.of("00000000-0000-0000-0000-000000000701");
    private static final Playbook MINE = playbook(CHECK_COMPANY);
    private static final Playbook THEIRS = playbook(CLAUSES);
    private static final Playbook OURS = playbook(CHECK_COMPANY, CLAUSES);

    private final AggregateTestFixture<PublishedPlaybook> playbook =
            new AggregateTestFixture<>(PublishedPlaybook.class);

    @Test
    void a_draft_that_is_there_is_not_changed_by_somebody_who_names_no_version() {
        given(saved(AUTUMN, MINE))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS))
                .expectNoEvents()
                .expectException(VersionRequired.class);
    }

    @Test
    void a_draft_is_changed_by_whoever_saw_its_last_version() {
        given(saved(AUTUMN, MINE))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS), having(0))
                .expectEvents(saved(AUTUMN, THEIRS))
                .expectResultMessagePayload(1L);
    }

    @Test
    void of_two_who_saw_the_same_version_the_second_is_told_that_it_is_stale() {
        given(saved(AUTUMN, MINE), saved(AUTUMN, THEIRS))
                .when(new SaveDraft(STANDARD, AUTUMN, OURS), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_draft_that_is_not_there_yet_needs_no_version() {
        given(saved(SPRING, MINE)).when(new SaveDraft(STANDARD, AUTUMN, THEIRS)).expectEvents(saved(AUTUMN, THEIRS));
    }

    @Test
    void a_draft_that_is_not_there_has_no_version_that_anybody_saw() {
        given(saved(SPRING, MINE))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void the_repeat_of_a_saving_needs_no_version() {
        given(saved(AUTUMN, MINE))
                .when(new SaveDraft(STANDARD, AUTUMN, MINE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void work_on_another_draft_makes_no_version_stale() {
        given(saved(AUTUMN, MINE), saved(SPRING, MINE), saved(SPRING, THEIRS))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS), having(0))
                .expectEvents(saved(AUTUMN, THEIRS));
    }

    @Test
    void a_comment_makes_no_version_stale() {
        given(saved(AUTUMN, MINE), new PlaybookDraftCommented(STANDARD, AUTUMN, COMMENT, null, "shorter"))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS), having(0))
                .expectEvents(saved(AUTUMN, THEIRS));
    }

    @Test
    void the_answer_to_a_comment_is_no_version_of_the_draft() {
        given(
                        saved(AUTUMN, MINE),
                        saved(AUTUMN, THEIRS),
                        new PlaybookDraftCommented(STANDARD, AUTUMN, COMMENT, null, "shorter"))
                .when(new SaveDraft(STANDARD, AUTUMN, OURS), having(2))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_draft_that_was_discarded_meanwhile_is_not_saved_unawares() {
        given(saved(AUTUMN, MINE), new PlaybookDraftDiscarded(STANDARD, AUTUMN, "no time"))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_draft_that_was_published_meanwhile_is_not_saved_unawares() {
        given(saved(AUTUMN, MINE), new PlaybookPublished(STANDARD, 1, MINE, AUTUMN))
                .when(new SaveDraft(STANDARD, AUTUMN, THEIRS), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void what_was_changed_meanwhile_is_not_discarded_unawares() {
        given(saved(AUTUMN, MINE), saved(AUTUMN, THEIRS))
                .when(new DiscardDraft(STANDARD, AUTUMN, "no time"), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void what_was_changed_meanwhile_is_not_published_unawares() {
        given(saved(AUTUMN, MINE), saved(AUTUMN, THEIRS))
                .when(new PublishDraft(STANDARD, AUTUMN, 1), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void work_on_another_draft_keeps_nobody_from_publishing_theirs() {
        given(published(1, PREVENTION), saved(AUTUMN, MINE), saved(SPRING, playbook(DOCUMENTS)))
                .when(new PublishDraft(STANDARD, AUTUMN, 2), having(1))
                .expectEvents(new PlaybookPublished(STANDARD, 2, MINE, AUTUMN));
    }

    private TestExecutor<PublishedPlaybook> given(PlaybookEvent... events) {
        return playbook.given((Object[]) events);
    }

    private static Map<String, Long> having(long version) {
        return Map.of(ExpectedVersion.KEY, version);
    }

    private static PlaybookDraftSaved saved(DraftId draft, Playbook contents) {
        return new PlaybookDraftSaved(STANDARD, draft, contents);
    }

    private static PlaybookPublished published(int version, Playbook contents) {
        return new PlaybookPublished(STANDARD, version, contents, null);
    }
}
