package io.duly.command.escalation;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.SECOND_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.RecordPayment;
import io.duly.command.pause.PauseDeal;
import io.duly.command.pause.PauseRequest;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import io.duly.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A week of one late deal, explained day by day through the real event store. */
class DecisionsIT {

    private static final PauseId PAUSE = PauseId.of("00000000-0000-0000-0000-0000000000f5");
    private static final LocalDate PAUSED_ON = DUE.plusDays(1);
    private static final LocalDate LAST_QUIET_DAY = DUE.plusDays(5);

    private static final HandClock CLOCK = new HandClock(RECORDED);
    private static CommandSideUnderTest duly;

    /** The reminder is taken, then the deal is paused, then the call is taken, then the money comes. */
    @BeforeAll
    static void a_week() {
        duly = CommandSideUnderTest.start(TestPostgres.newDatabase(), CLOCK);
        duly.send(Story.ofADealThatIsOwing());
        duly.settle();
        at(PAUSED_ON);
        CLOCK.set(morningOf(PAUSED_ON).plusSeconds(7200));
        var pause = new PauseRequest(null, LAST_QUIET_DAY, PauseClock.RUNS, "They move");
        duly.send(new PauseDeal(DEAL, PAUSE, null, pause));
        for (var day = PAUSED_ON.plusDays(1); !day.isAfter(DUE.plusDays(7)); day = day.plusDays(1)) {
            at(day);
        }
        duly.send(new RecordPayment(DEAL, PAYMENT, euro("100"), DUE.plusDays(7), null));
        at(DUE.plusDays(8));
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void before_anything_is_due_each_step_has_its_first_day() {
        assertThat(words(DUE, Locale.ENGLISH))
                .containsExactly(
                        "“friendly reminder” may come on 1 April 2026 at the earliest.",
                        "“call” may come on 3 April 2026 at the earliest.");
    }

    @Test
    void a_step_that_was_taken_says_about_what() {
        assertThat(debt(PAUSED_ON, Locale.ENGLISH).words())
                .isEqualTo(
                        "“friendly reminder” was taken on 1 April 2026: EUR\u00a0100.00 was open, overdue by 1 day.");
        assertThat(debt(PAUSED_ON, Locale.of("ru")).words())
                .isEqualTo(
                        "«дружеское напоминание»: сделано 1 апреля 2026, долг 100,00\u00a0EUR, просрочен на 1 день.");
    }

    @Test
    void a_day_on_which_nothing_happened_says_what_it_waited_for() {
        var debt = debt(DUE.plusDays(4), Locale.ENGLISH);

        assertThat(debt.words())
                .isEqualTo(
                        "“call” waits because of a pause until 5 April 2026; it is looked at again on 6 April 2026.");
        assertThat(debt.askedFor()).isEqualTo(euro("0"));
        assertThat(debt(DUE.plusDays(4), Locale.of("ru")).words())
                .isEqualTo("«звонок»: ждёт, причина — приостановка до 5 апреля 2026; следующий взгляд 6 апреля 2026.");
    }

    @Test
    void the_last_day_of_the_pause_is_quiet_too_and_the_next_one_is_not() {
        assertThat(verdicts(LAST_QUIET_DAY)).containsExactly("TAKEN", "WAITS");
        assertThat(verdicts(LAST_QUIET_DAY.plusDays(1))).containsExactly("TAKEN", "TAKEN");
    }

    @Test
    void what_is_paid_is_not_asked_for() {
        assertThat(debt(DUE.plusDays(7), Locale.ENGLISH).words()).isEqualTo("Nothing is owed on it.");
    }

    @Test
    void the_version_of_the_policy_is_told_with_each_decision() {
        assertThat(debt(PAUSED_ON, Locale.ENGLISH).steps().getFirst().decidedBy())
                .isEqualTo(SECOND_VERSION);
    }

    @Test
    void a_deal_is_not_explained_before_it_was_known() {
        assertThat(explained(ISSUED_ON.minusDays(30), Locale.ENGLISH)).isEmpty();
    }

    private static void at(LocalDate day) {
        CLOCK.set(morningOf(day));
        duly.settle();
    }

    private static Optional<Decisions> explained(LocalDate day, Locale language) {
        return duly.get(Explanation.class).explain(DEAL, day, language);
    }

    private static Decisions.Debt debt(LocalDate day, Locale language) {
        return explained(day, language).orElseThrow().debts().getFirst();
    }

    private static List<String> words(LocalDate day, Locale language) {
        return debt(day, language).steps().stream().map(Decisions.Step::words).toList();
    }

    private static List<String> verdicts(LocalDate day) {
        return debt(day, Locale.ENGLISH).steps().stream()
                .map(step -> step.verdict().name())
                .toList();
    }
}
