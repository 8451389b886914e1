package io.duly.command.backtest;

import static io.duly.command.backtest.SmallLedger.FIRST;
import static io.duly.command.backtest.SmallLedger.LEDGER;
import static io.duly.command.backtest.SmallLedger.MAPPING;
import static io.duly.command.backtest.SmallLedger.SECOND;
import static io.duly.command.backtest.SmallLedger.TODAY;
import static io.duly.command.backtest.SmallLedger.read;
import static io.duly.command.backtest.SmallLedger.request;
import static io.duly.testing.PolicyFixture.STANDARD;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.testing.KnownPolicies;
import io.duly.command.web.NotFound;
import io.duly.events.shared.PolicyId;
import io.duly.testing.CustomerFixture;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a backtest makes of files, versions and days that do not fit. */
class RefusedBacktestTest {

    private final Backtests backtests = BacktestRoom.of(KnownPolicies.of(FIRST, SECOND), TODAY);

    @Test
    void lines_that_cannot_be_read_are_told_as_an_import_tells_them() {
        var file = read(MAPPING, LEDGER + "C,6,2026-02-30,2026-03-31,EUR,1.00,\n");
        var ledger = requireNonNull(backtests
                .overLedger(request(1, null, null, null), file, Locale.ENGLISH)
                .ledger());

        assertThat(ledger.lines()).isEqualTo(6);
        assertThat(ledger.invoices()).isEqualTo(5);
        assertThat(ledger.rejected()).isEqualTo(1);
        assertThat(ledger.rejectedLines()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(7);
            assertThat(line.field()).isEqualTo("invoice-date");
        });
    }

    @Test
    void a_mapping_that_does_not_fit_is_refused_as_an_import_refuses_it() {
        assertThatThrownBy(() -> read(MAPPING.replace("paid-on: paid", "paid-on: Settled"), LEDGER))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("mapping.columns.paid-on"));
    }

    @Test
    void unknown_policies_and_versions_are_not_found() {
        var unknown = new Request(PolicyId.of("gentle"), null, null, null, null, null, null);

        assertThatThrownBy(() -> backtests.overLedger(unknown, read(MAPPING, LEDGER), Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> over(3, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> over(0, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> over(1, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void days_that_make_no_sense_are_refused_by_their_names() {
        var tooLong = TODAY.minusDays(Period.MOST_DAYS);

        assertRefused("from", () -> days(TODAY, TODAY.minusDays(1)));
        assertRefused("to", () -> days(null, TODAY.plusDays(1)));
        assertRefused("from", () -> days(tooLong, TODAY));
        days(tooLong.plusDays(1), TODAY);
    }

    @Test
    void a_version_beside_a_policy_is_refused() {
        assertRefused("version", () -> new Request(STANDARD, 1, FIRST, null, null, null, null));
    }

    @Test
    void a_customer_beside_a_ledger_is_refused() {
        var request = new Request(STANDARD, 1, null, null, null, null, CustomerFixture.CUSTOMER);

        assertRefused("customerId", () -> backtests.overLedger(request, read(MAPPING, LEDGER), Locale.ENGLISH));
    }

    private static void assertRefused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void days(@Nullable LocalDate from, LocalDate to) {
        backtests.overLedger(request(1, null, from, to), read(MAPPING, LEDGER), Locale.ENGLISH);
    }

    private Backtest over(int version, @Nullable Integer against) {
        return backtests.overLedger(request(version, against, null, null), read(MAPPING, LEDGER), Locale.ENGLISH);
    }
}
