package io.duly.command.playbook;

import static io.duly.command.playbook.PlaybookRefusal.ACTION_UNKNOWN;
import static io.duly.command.playbook.Suggesting.AUTUMN;
import static io.duly.command.playbook.Suggesting.accept;
import static io.duly.command.playbook.Suggesting.accepted;
import static io.duly.command.playbook.Suggesting.decline;
import static io.duly.command.playbook.Suggesting.declined;
import static io.duly.command.playbook.Suggesting.having;
import static io.duly.command.playbook.Suggesting.saved;
import static io.duly.command.playbook.Suggesting.suggest;
import static io.duly.command.playbook.Suggesting.suggested;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.STANDARD;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.StaleVersion;
import io.duly.command.web.VersionRequired;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.SuggestionId;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final SuggestionId FIRST = SuggestionId.of("00000000-0000-0000-0000-000000000801");
    private static final SuggestionId SECOND = SuggestionId.of("00000000-0000-0000-0000-000000000802");
    private static final Playbook CONTENTS = playbook(CHECK_COMPANY, CLAUSES);
    private static final PlaybookLine WORDS =
            new PlaybookLine.Script(CLAUSES.action(), new Texts(Map.of("en", "Softer words")));
    private static final PlaybookLine NOW = new PlaybookLine.Script(CLAUSES.action(), CLAUSES.script());
    private static final PlaybookDraftDiscarded GONE = new PlaybookDraftDiscarded(STANDARD, AUTUMN, "no time");

    private final AggregateTestFixture<PublishedPlaybook> playbook =
            new AggregateTestFixture<>(PublishedPlaybook.class);

    @Test
    void a_suggestion_says_what_the_line_was_what_it_should_be_and_why() {
        given(saved(CONTENTS)).when(suggest(FIRST, WORDS)).expectEvents(suggested(FIRST, WORDS, NOW));
    }

    @Test
    void a_new_action_had_nothing_before() {
        var line = new PlaybookLine.Action(DOCUMENTS);
        given(saved(CONTENTS)).when(suggest(FIRST, line)).expectEvents(suggested(FIRST, line, null));
    }

    @Test
    void the_same_suggestion_sent_twice_is_kept_once_even_when_the_line_was_changed_since() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), saved(playbook(CHECK_COMPANY)))
                .when(suggest(FIRST, WORDS))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_suggestion_never_changes() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW))
                .when(suggest(FIRST, new PlaybookLine.Removal(CLAUSES.action())))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.SUGGESTION_EXISTS);
    }

    @Test
    void what_the_draft_says_already_is_no_suggestion() {
        given(saved(CONTENTS))
                .when(suggest(FIRST, NOW))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.SUGGESTION_CHANGES_NOTHING);
    }

    @Test
    void nobody_rewords_or_removes_an_action_that_the_draft_does_not_have() {
        given(saved(playbook(CHECK_COMPANY))).when(suggest(FIRST, WORDS)).expectExceptionDetails(ACTION_UNKNOWN);
        given(saved(playbook(CHECK_COMPANY)))
                .when(suggest(FIRST, new PlaybookLine.Removal(ActionId.of("sing-a-song"))))
                .expectExceptionDetails(ACTION_UNKNOWN);
    }

    @Test
    void a_playbook_without_any_action_is_none() {
        given(saved(playbook(CLAUSES)))
                .when(suggest(FIRST, new PlaybookLine.Removal(CLAUSES.action())))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.LINE_DOES_NOT_FIT);
    }

    @Test
    void nothing_is_suggested_for_a_draft_that_is_not_there() {
        given(saved(CONTENTS), GONE)
                .when(suggest(FIRST, WORDS))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.DRAFT_UNKNOWN);
        playbook.givenNoPriorActivity().when(suggest(FIRST, WORDS)).expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_suggestion_has_a_reason_and_so_has_declining_it() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new SuggestLine(STANDARD, AUTUMN, FIRST, WORDS, " "))
                .returns("reason", InvalidCommand::field);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> decline(FIRST, ""))
                .returns("reason", InvalidCommand::field);
    }

    @Test
    void suggested_words_can_be_said_on_any_deal() {
        var hole = new PlaybookLine.Script(CLAUSES.action(), new Texts(Map.of("en", "Pay {everything}")));
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> suggest(FIRST, hole))
                .returns("line.script.en", InvalidCommand::field);
    }

    @Test
    void an_accepted_line_comes_into_the_draft_and_is_published_with_it() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW))
                .when(accept(FIRST), having(0))
                .expectEvents(accepted(FIRST, WORDS))
                .expectResultMessagePayload(2L);
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), accepted(FIRST, WORDS))
                .when(new PublishDraft(STANDARD, AUTUMN, 1))
                .expectEvents(new PlaybookPublished(STANDARD, 1, WORDS.in(CONTENTS), AUTUMN));
    }

    @Test
    void nobody_accepts_into_a_draft_that_they_have_not_seen() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW))
                .when(accept(FIRST))
                .expectNoEvents()
                .expectException(VersionRequired.class);
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), saved(playbook(CLAUSES)))
                .when(accept(FIRST), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void an_accepted_line_makes_what_others_saw_of_the_draft_stale() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), accepted(FIRST, WORDS))
                .when(new SaveDraft(STANDARD, AUTUMN, playbook(CLAUSES)), having(0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void an_accepted_whole_action_does_not_take_back_words_that_were_accepted_before_it() {
        var sooner = new PlaybookLine.Action(CLAUSES);
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), accepted(FIRST, WORDS), suggested(SECOND, sooner, sooner))
                .when(accept(SECOND), having(2))
                .expectNoEvents()
                .expectExceptionDetails(PlaybookRefusal.SUGGESTION_OUTDATED);
    }

    @Test
    void the_same_acceptance_sent_twice_happens_once() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), accepted(FIRST, WORDS))
                .when(accept(FIRST), having(0))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_declined_line_stays_out_of_the_draft() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW))
                .when(decline(FIRST, "too soft"))
                .expectEvents(declined(FIRST, "too soft"));
    }

    @Test
    void the_same_declining_sent_twice_happens_once() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), declined(FIRST, "too soft"))
                .when(decline(FIRST, "too soft"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_suggestion_is_decided_once() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), declined(FIRST, "too soft"))
                .when(accept(FIRST), having(0))
                .expectExceptionDetails(PlaybookRefusal.SUGGESTION_DECIDED);
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), declined(FIRST, "too soft"))
                .when(decline(FIRST, "too hard"))
                .expectExceptionDetails(PlaybookRefusal.SUGGESTION_DECIDED);
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), accepted(FIRST, WORDS))
                .when(decline(FIRST, "too soft"))
                .expectExceptionDetails(PlaybookRefusal.SUGGESTION_DECIDED);
    }

    @Test
    void a_suggestion_is_answered_even_when_its_draft_is_gone() {
        given(saved(CONTENTS), suggested(FIRST, WORDS, NOW), GONE)
                .when(decline(FIRST, "next year"))
                .expectEvents(declined(FIRST, "next year"));
    }

    @Test
    void nobody_answers_what_nobody_suggested() {
        given(saved(CONTENTS)).when(accept(FIRST)).expectExceptionDetails(PlaybookRefusal.SUGGESTION_UNKNOWN);
        given(saved(CONTENTS)).when(decline(FIRST, "no")).expectExceptionDetails(PlaybookRefusal.SUGGESTION_UNKNOWN);
    }

    private TestExecutor<PublishedPlaybook> given(PlaybookEvent... events) {
        return playbook.given((Object[]) events);
    }
}
