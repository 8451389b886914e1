package io.duly.query.words;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.PREVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import io.duly.events.warning.RiskLevel;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookWordsTest {

    private static final PlaybookId STANDARD = PlaybookId.STANDARD;
    private static final DraftId AUTUMN = DraftId.of("autumn");
    private static final SuggestionId SUGGESTION = new SuggestionId(new UUID(0, 1));
    private static final CommentId COMMENT = new CommentId(new UUID(0, 2));
    private static final Texts OTHERWISE = new Texts(Map.of("en", "Put otherwise"));
    private static final ActionId CHECKED = ActionId.of(CHECK);
    private static final PlaybookLine SCRIPT = new PlaybookLine.Script(CHECKED, OTHERWISE);

    private static final Names NAMES = new Names(
            Map.of(CHECKED, new Texts(Map.of("en", "Check the company", "ru", "Проверить компанию"))),
            Map.of(),
            Map.of());

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        new PlaybookDraftSaved(STANDARD, AUTUMN, PREVENTION),
                        "The draft “autumn” was saved with 6 actions.",
                        "Сохранён черновик «autumn»: 6 действий."),
                Arguments.of(
                        new PlaybookDraftCommented(STANDARD, AUTUMN, COMMENT, null, "too long"),
                        "About the draft “autumn” somebody said: “too long”.",
                        "О черновике «autumn» сказано: «too long»."),
                Arguments.of(
                        new PlaybookDraftCommented(STANDARD, AUTUMN, COMMENT, CHECKED, "too long"),
                        "About “Check the company” in the draft “autumn” somebody said: “too long”.",
                        "О действии «Проверить компанию» в черновике «autumn» сказано: «too long»."),
                Arguments.of(
                        suggested(SCRIPT, SCRIPT),
                        "For the draft “autumn” it was suggested to say other words for “Check the company”: too"
                                + " stiff.",
                        "Для черновика «autumn» предложено сказать другими словами «Проверить компанию»: too stiff."),
                Arguments.of(
                        new PlaybookLineAccepted(STANDARD, AUTUMN, SUGGESTION, SCRIPT),
                        "What was suggested for the draft “autumn” was accepted: to say other words for “Check the"
                                + " company”.",
                        "Принято предложение для черновика «autumn»: сказать другими словами «Проверить компанию»."),
                Arguments.of(
                        new PlaybookLineDeclined(STANDARD, AUTUMN, SUGGESTION, "too soft"),
                        "What was suggested for the draft “autumn”, to say other words for “Check the company”, was"
                                + " declined: too soft.",
                        "Отклонено предложение для черновика «autumn» сказать другими словами «Проверить компанию»:"
                                + " too soft."),
                Arguments.of(
                        new PlaybookDraftDiscarded(STANDARD, AUTUMN, "no time"),
                        "The draft “autumn” was given up: no time.",
                        "От черновика «autumn» отказались: no time."),
                Arguments.of(
                        new PlaybookPublished(STANDARD, 2, PREVENTION, AUTUMN),
                        "Version 2 was published from the draft “autumn”.",
                        "Опубликована версия 2 из черновика «autumn»."),
                Arguments.of(
                        new PlaybookPublished(STANDARD, 1, PREVENTION, null),
                        "Version 1 was published.",
                        "Опубликована версия 1."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_of_a_playbook_is_told_in_english_and_russian(PlaybookEvent event, String english, String russian) {
        assertThat(told(event, Locale.ENGLISH)).isEqualTo(english);
        assertThat(told(event, Locale.of("ru"))).isEqualTo(russian);
    }

    @Test
    void no_event_of_a_playbook_is_left_out() {
        assertThat(events().<Class<?>>map(event -> event.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(PlaybookEvent.class.getPermittedSubclasses());
    }

    static Stream<Arguments> lines() {
        PlaybookAction check = PREVENTION.actions().getFirst();
        var there = new PlaybookLine.Action(check);
        return Stream.of(
                Arguments.of(there, null, "to add “Check the company”", "добавить «Проверить компанию»"),
                Arguments.of(there, there, "to change “Check the company”", "изменить «Проверить компанию»"),
                Arguments.of(
                        new PlaybookLine.Removal(CHECKED),
                        there,
                        "to leave out “Check the company”",
                        "убрать «Проверить компанию»"),
                Arguments.of(
                        new PlaybookLine.Title(OTHERWISE),
                        new PlaybookLine.Title(OTHERWISE),
                        "to give the playbook another title",
                        "назвать регламент иначе"),
                Arguments.of(
                        new PlaybookLine.Contacts(OTHERWISE),
                        new PlaybookLine.Contacts(OTHERWISE),
                        "to ask for contacts in other words",
                        "просить о контактах другими словами"),
                Arguments.of(
                        new PlaybookLine.Approval(null),
                        new PlaybookLine.Approval(RiskLevel.HIGH),
                        "to change the risk from which a signature needs approval",
                        "изменить риск, с которого подписание нужно согласовать"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_suggestion_says_what_is_to_become_of_which_line(
            PlaybookLine line, @Nullable PlaybookLine before, String english, String russian) {
        assertThat(told(suggested(line, before), Locale.ENGLISH)).contains(" " + english + ": too stiff.");
        assertThat(told(suggested(line, before), Locale.of("ru"))).contains(" " + russian + ": too stiff.");
    }

    private static String told(PlaybookEvent event, Locale language) {
        return PlaybookWords.describe(event, Map.of(SUGGESTION, suggested(SCRIPT, SCRIPT)), Teller.in(language, NAMES));
    }

    private static PlaybookLineSuggested suggested(PlaybookLine line, @Nullable PlaybookLine before) {
        return new PlaybookLineSuggested(STANDARD, AUTUMN, SUGGESTION, line, before, "too stiff");
    }
}
