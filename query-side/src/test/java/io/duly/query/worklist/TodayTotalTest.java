package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.UserName;
import io.duly.query.testing.Deals;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.IdleMoney;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TodayTotalTest {

    @Test
    void each_currency_is_counted_and_added_up_by_itself() {
        assertThat(TodayTotal.of(List.of(gap(1, 1, "RUB 30"), gap(1, 2, "EUR 20"), gap(2, 3, "EUR 5.50"))))
                .containsExactly(new TodayTotal("EUR", 2, "25.50"), new TodayTotal("RUB", 1, "30.00"));
    }

    @Test
    void money_that_several_items_are_about_counts_once() {
        assertThat(TodayTotal.of(List.of(gap(1, 1, "EUR 20"), gap(1, 1, "EUR 100"), gap(1, 2, "EUR 1"))))
                .containsExactly(new TodayTotal("EUR", 3, "101.00"));
    }

    @Test
    void what_is_about_a_customer_as_a_whole_adds_nothing_to_its_deals_unless_it_is_more() {
        assertThat(TodayTotal.of(List.of(gap(1, 1, "EUR 20"), money(1, "EUR 15"), gap(2, 2, "EUR 5"))))
                .containsExactly(new TodayTotal("EUR", 3, "25.00"));
        assertThat(TodayTotal.of(List.of(gap(1, 1, "EUR 20"), money(1, "EUR 90"))))
                .containsExactly(new TodayTotal("EUR", 2, "90.00"));
    }

    @Test
    void a_day_without_work_has_no_totals() {
        assertThat(TodayTotal.of(List.of())).isEmpty();
    }

    private static TodayItem gap(int customer, int deal, String atStake) {
        return new CoverageGap(matter(customer, atStake), new DealName(Deals.deal(deal), "deal " + deal), null);
    }

    private static TodayItem money(int customer, String atStake) {
        var amount = Money.parse(atStake);
        return new IdleMoney(matter(customer, atStake), StepOwner.COLLECTOR, amount, amount, List.of());
    }

    private static Matter matter(int customer, String atStake) {
        return new Matter(
                new CustomerName(Deals.customer(customer), "Customer " + customer),
                UserName.of("sam"),
                null,
                Money.parse(atStake),
                LocalDate.of(2026, 3, 20));
    }
}
