package io.duly.demo.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo looks like a real portfolio, on whatever day Duly starts for the first time. */
class PortfolioTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-12", "2026-05-05", "2026-08-01", "2026-11-25", "2027-02-28"})
    void two_thirds_to_three_quarters_are_paid_on_time(LocalDate today) {
        var due =
                debts(today).stream().filter(debt -> debt.cameDueBefore(today)).toList();

        assertThat(due.stream().filter(Debt::wasPaidOnTime).count() * 100 / due.size())
                .isBetween(63L, 77L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-12", "2026-05-05", "2026-08-01", "2026-11-25", "2027-02-28"})
    void every_bucket_is_filled_in_roubles(LocalDate today) {
        var buckets = debts(today).stream()
                .filter(Debt::isOpen)
                .filter(debt -> debt.currency().equals("RUB"))
                .collect(groupingBy(debt -> debt.bucket(today), TreeMap::new, counting()));

        assertThat(buckets).containsOnlyKeys("NOT_DUE", "D1_30", "D31_60", "D61_90", "D90_PLUS");
    }

    @Test
    void something_is_overdue_in_every_currency() {
        var today = LocalDate.of(2026, 8, 1);

        assertThat(debts(today).stream()
                        .filter(Debt::isOpen)
                        .filter(debt -> debt.cameDueBefore(today))
                        .map(Debt::currency))
                .contains("RUB", "EUR", "USD");
    }

    private static List<Debt> debts(LocalDate today) {
        return DemoHistory.generate(DemoCommands.SEED, today).deals().stream()
                .flatMap(deal -> Debt.of(deal, today).stream())
                .toList();
    }
}
