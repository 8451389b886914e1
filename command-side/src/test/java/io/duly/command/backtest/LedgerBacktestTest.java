package io.duly.command.backtest;

import static io.duly.command.backtest.SmallLedger.FIRST;
import static io.duly.command.backtest.SmallLedger.LEDGER;
import static io.duly.command.backtest.SmallLedger.MAPPING;
import static io.duly.command.backtest.SmallLedger.RING;
import static io.duly.command.backtest.SmallLedger.SECOND;
import static io.duly.command.backtest.SmallLedger.TODAY;
import static io.duly.command.backtest.SmallLedger.read;
import static io.duly.command.backtest.SmallLedger.request;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.highestOnly;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.backtest.Backtest.FirstContact;
import io.duly.command.backtest.Backtest.Run;
import io.duly.command.testing.KnownPolicies;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A ledger small enough to be counted by hand, under a reminder on the first day and a call on the third. */
class LedgerBacktestTest {

    private final Backtests backtests = BacktestRoom.of(KnownPolicies.of(FIRST, SECOND), TODAY);

    @Test
    void steps_are_counted_for_the_whole_time_and_by_weeks_that_begin_on_monday() {
        var tested = over(LEDGER, 1).tested();

        assertThat(tested.kind()).isEqualTo(Run.Kind.PUBLISHED_VERSION);
        assertThat(tested.steps())
                .containsExactly(
                        new Backtest.Step(REMINDER.step(), 1, StepAction.EMAIL, StepOwner.COLLECTOR, 4, 0),
                        new Backtest.Step(RING.step(), 3, StepAction.CALL, StepOwner.COLLECTOR, 3, 0));
        assertThat(tested.weeks())
                .containsExactly(
                        new Backtest.StepOfWeek(LocalDate.of(2026, 3, 30), REMINDER.step(), StepAction.EMAIL, 4, 0),
                        new Backtest.StepOfWeek(LocalDate.of(2026, 3, 30), RING.step(), StepAction.CALL, 3, 0));
    }

    @Test
    void calls_of_a_ledger_are_nobodys() {
        assertThat(over(LEDGER, 1).tested().calls())
                .containsExactly(new Backtest.Calls(LocalDate.of(2026, 3, 30), StepOwner.COLLECTOR, null, null, 3));
    }

    @Test
    void the_first_contact_is_counted_from_the_due_date_on() {
        assertThat(over(LEDGER, 1).tested().firstContact())
                .containsExactly(
                        new FirstContact(null, 4, 1, 1, 1),
                        new FirstContact(StepAction.EMAIL, 4, 1, 1, 1),
                        new FirstContact(StepAction.CALL, 3, 3, 3, 3));
    }

    @Test
    void money_in_is_told_for_each_currency_by_itself() {
        assertThat(over(LEDGER, 1).moneyIn())
                .containsExactly(
                        new Backtest.MoneyIn(4, euro(800), euro(100), percent("12.5"), euro(400), percent("50.0")),
                        new Backtest.MoneyIn(1, rouble(5000), rouble(0), percent("0.0"), rouble(0), percent("0.0")));
    }

    @Test
    void what_came_late_without_anybody_being_asked_depends_on_the_ladder() {
        var answer = over(LEDGER, 2, 1);

        assertThat(answer.tested().withoutContact())
                .contains(new Backtest.WithoutContact(euro(300), euro(100), percent("33.3")));
        assertThat(requireNonNull(answer.beside()).withoutContact())
                .contains(new Backtest.WithoutContact(euro(300), euro(0), percent("0.0")));
    }

    @Test
    void another_version_stands_beside_it_and_nothing_where_none_is_asked_for() {
        assertThat(over(LEDGER, 1).beside()).isNull();
        assertThat(over(LEDGER, 1, 2).beside())
                .isNotNull()
                .satisfies(beside -> assertThat(beside.steps())
                        .extracting(Backtest.Step::taken)
                        .containsExactly(3));
    }

    @Test
    void a_policy_is_tried_before_it_is_published() {
        var request = new Request(STANDARD, null, highestOnly(CALL), null, null, null, null);
        var answer = backtests.overLedger(request, read(MAPPING, LEDGER), Locale.ENGLISH);

        assertThat(answer.tested().kind()).isEqualTo(Run.Kind.UNPUBLISHED_POLICY);
        assertThat(answer.tested().version()).isNull();
        assertThat(answer.tested().steps()).extracting(Backtest.Step::taken).containsExactly(3);
    }

    @Test
    void the_latest_version_is_tried_where_none_is_named() {
        var answer = backtests.overLedger(request(null, null, null, null), read(MAPPING, LEDGER), Locale.ENGLISH);

        assertThat(answer.tested().version()).isEqualTo(2);
        assertThat(answer.from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(answer.to()).isEqualTo(TODAY);
    }

    @Test
    void only_the_days_that_are_asked_for_are_reported() {
        var answer = backtests.overLedger(
                request(1, null, LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 30)),
                read(MAPPING, LEDGER),
                Locale.ENGLISH);

        assertThat(answer.tested().steps()).extracting(Backtest.Step::step).containsExactly(RING.step());
        assertThat(answer.tested().firstContact()).containsExactly(new FirstContact(StepAction.CALL, 3, 3, 3, 3));
        assertThat(answer.moneyIn()).isEmpty();
    }

    private Backtest over(String ledger, int version) {
        return backtests.overLedger(request(version, null, null, null), read(MAPPING, ledger), Locale.ENGLISH);
    }

    private Backtest over(String ledger, int version, int against) {
        return backtests.overLedger(request(version, against, null, null), read(MAPPING, ledger), Locale.ENGLISH);
    }

    private static Money euro(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }

    private static Money rouble(int amount) {
        return Money.ofMajor(CurrencyUnit.of("RUB"), amount);
    }

    private static BigDecimal percent(String value) {
        return new BigDecimal(value);
    }
}
