package io.duly.command.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardPlaybookTest {

    private static final Playbook SHIPPED = StandardPlaybook.read();
    private static final Pattern BLANK = Pattern.compile("\\{\\w+}");

    static Stream<Texts> texts() {
        return Stream.concat(
                Stream.of(SHIPPED.title(), SHIPPED.contacts()),
                SHIPPED.actions().stream().flatMap(action -> Stream.of(action.title(), action.script())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_shipped_text_is_there_in_english_and_russian(Texts text) {
        assertThat(text.byLanguage()).containsOnlyKeys("en", "ru");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void both_languages_of_a_shipped_text_leave_the_same_blanks(Texts text) {
        assertThat(blanks(text, "ru")).containsExactlyInAnyOrderElementsOf(blanks(text, "en"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_russian_words_of_a_shipped_text_are_russian(Texts text) {
        assertThat(text.byLanguage().get("ru")).matches("(?s).*[а-яё].*");
    }

    /** The list lacks the contacts, because the gate itself asks for three by three. */
    @Test
    void the_mandatory_actions_prevent_the_usual_reasons_for_a_late_payment() {
        assertThat(SHIPPED.actions().stream().filter(PlaybookAction::mandatory))
                .extracting(action -> action.action().value(), PlaybookAction::stage)
                .containsExactly(
                        tuple("check-company", Stage.NEGOTIATION),
                        tuple("contract-clauses", Stage.CONTRACT),
                        tuple("documents-received", Stage.DELIVERY));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void every_stage_has_something_to_do(Stage stage) {
        assertThat(SHIPPED.actions()).extracting(PlaybookAction::stage).contains(stage);
    }

    @Test
    void documents_are_confirmed_within_two_working_days_of_the_delivery() {
        assertThat(when("documents-received")).isEqualTo(new Timing(Anchor.DELIVERED, 2));
    }

    @Test
    void a_reminder_comes_five_working_days_before_the_due_date() {
        assertThat(when("payment-reminder")).isEqualTo(new Timing(Anchor.DUE_DATE, -5));
    }

    @Test
    void the_payment_is_confirmed_on_the_working_day_before_the_due_date() {
        assertThat(when("payment-scheduled")).isEqualTo(new Timing(Anchor.DUE_DATE, -1));
    }

    @Test
    void somebody_says_thanks_after_the_payment() {
        assertThat(when("thanks").anchor()).isEqualTo(Anchor.PAID);
    }

    @Test
    void no_approval_is_asked_for_until_a_head_of_sales_wants_it() {
        assertThat(SHIPPED.approvalFrom()).isNull();
    }

    private static Timing when(String action) {
        return SHIPPED.find(ActionId.of(action)).orElseThrow().when();
    }

    private static List<String> blanks(Texts text, String language) {
        var words = text.byLanguage().getOrDefault(language, "");
        return BLANK.matcher(words).results().map(MatchResult::group).distinct().toList();
    }
}
