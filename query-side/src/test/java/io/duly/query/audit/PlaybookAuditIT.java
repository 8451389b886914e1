package io.duly.query.audit;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.PREVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import io.duly.query.testing.Http;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.stored.Provenance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlaybookAuditIT {

    private static final String EVENTS = "/api/audit/playbooks/standard/events";
    private static final PlaybookId STANDARD = PlaybookId.STANDARD;
    private static final DraftId AUTUMN = DraftId.of("autumn");
    private static final SuggestionId SUGGESTION = new SuggestionId(new UUID(0, 1));
    private static final PlaybookLine WORDS =
            new PlaybookLine.Script(ActionId.of(CHECK), new Texts(Map.of("en", "Which company will sign?")));

    private static QuerySideUnderTest querySide;
    private static Http http;

    /** Published, drafted, improved by one suggestion. */
    @BeforeAll
    static void one_playbook() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.record(Playbooks.published(Playbooks.FIRST));
        querySide.recordBecause(by("hanna", "HEAD_OF_SALES"), new PlaybookDraftSaved(STANDARD, AUTUMN, PREVENTION));
        querySide.recordBecause(
                by("sam", "SALESPERSON"),
                new PlaybookLineSuggested(
                        STANDARD,
                        AUTUMN,
                        SUGGESTION,
                        WORDS,
                        WORDS.asIn(PREVENTION).orElseThrow(),
                        "it is too vague"));
        querySide.recordBecause(
                by("hanna", "HEAD_OF_SALES"), new PlaybookLineAccepted(STANDARD, AUTUMN, SUGGESTION, WORDS));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void every_event_of_a_playbook_says_who_did_what() {
        assertThat(http.json(EVENTS).at("/items").values())
                .extracting(event -> event.at("/type").asString() + " by "
                        + event.at("/actor").asString())
                .containsExactly(
                        "PlaybookPublished by system",
                        "PlaybookDraftSaved by hanna",
                        "PlaybookLineSuggested by sam",
                        "PlaybookLineAccepted by hanna");
    }

    @Test
    void a_suggestion_is_told_with_its_reason_and_keeps_the_old_words_beside_the_new() {
        var suggested = http.json(EVENTS).at("/items/2");
        var title = PREVENTION.actions().getFirst().title().byLanguage().get("en");
        assertThat(suggested.at("/words").asString())
                .isEqualTo("For the draft “autumn” it was suggested to say other words for “" + title
                        + "”: it is too vague.");
        assertThat(suggested.at("/payload/line/script/en").asString()).isEqualTo("Which company will sign?");
        assertThat(suggested.at("/payload/before/script/en").asString())
                .isEqualTo(PREVENTION.actions().getFirst().script().byLanguage().get("en"));
    }

    @Test
    void the_history_of_a_playbook_comes_in_pages() {
        var first = http.json(EVENTS + "?limit=3");
        var second = http.json(EVENTS + "?limit=3&cursor=" + first.at("/next").asString());
        assertThat(List.of(numbers(first), numbers(second))).containsExactly(List.of(0, 1, 2), List.of(3));
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void a_playbook_that_nobody_wrote_has_no_history() {
        assertThat(http.send("GET", "/api/audit/playbooks/nobodys/events").statusCode())
                .isEqualTo(404);
    }

    private static List<Integer> numbers(JsonNode page) {
        return page.at("/items").values().stream()
                .map(event -> event.at("/sequenceNumber").asInt())
                .toList();
    }

    private static Map<String, String> by(String actor, String role) {
        return Map.of(Provenance.ACTOR, actor, Provenance.ROLE, role);
    }
}
