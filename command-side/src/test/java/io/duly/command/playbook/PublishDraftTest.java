package io.duly.command.playbook;

import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.STANDARD;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.hamcrest.Matchers.containsString;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.DraftId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PublishDraftTest {

    private static final DraftId AUTUMN = DraftId.of("autumn-review");

    private final AggregateTestFixture<PublishedPlaybook> playbook =
            new AggregateTestFixture<>(PublishedPlaybook.class);

    /** Drafts could once be saved with anything in brackets. */
    @Test
    void a_draft_with_a_blank_that_nobody_could_fill_in_is_not_published() {
        playbook.given(new PlaybookDraftSaved(STANDARD, AUTUMN, playbook(withScript("Pay {everything} now"))))
                .when(new PublishDraft(STANDARD, AUTUMN, 1))
                .expectNoEvents()
                .expectException(InvalidCommand.class)
                .expectExceptionMessage(containsString("{everything}"));
    }

    @Test
    void a_draft_that_says_what_is_in_force_already_is_not_published() {
        playbook.given(
                        new PlaybookPublished(STANDARD, 1, playbook(CLAUSES), null),
                        new PlaybookDraftSaved(STANDARD, AUTUMN, playbook(CLAUSES)))
                .when(new PublishDraft(STANDARD, AUTUMN, 2))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_UNCHANGED);
    }

    /** Texts could once be saved with blanks around them. */
    @Test
    void a_draft_that_differs_only_until_its_texts_are_kept_says_nothing_new() {
        playbook.given(
                        new PlaybookPublished(STANDARD, 1, playbook(withScript("Sign here")), null),
                        new PlaybookDraftSaved(STANDARD, AUTUMN, playbook(withScript("Sign here "))))
                .when(new PublishDraft(STANDARD, AUTUMN, 2))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.PLAYBOOK_UNCHANGED);
    }

    private static PlaybookAction withScript(String english) {
        return new PlaybookAction(
                CLAUSES.action(),
                CLAUSES.stage(),
                CLAUSES.title(),
                new Texts(Map.of("en", english)),
                CLAUSES.mandatory(),
                CLAUSES.when(),
                CLAUSES.owner(),
                CLAUSES.contact(),
                CLAUSES.evidence());
    }
}
