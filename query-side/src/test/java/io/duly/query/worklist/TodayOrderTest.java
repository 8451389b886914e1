package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.StandingSign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TodayOrderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_most_money_comes_first() {
        assertInOrder(gap("EUR 9000.00", MONDAY), gap("EUR 700.01", MONDAY), gap("EUR 700.00", MONDAY));
    }

    /** Nothing says how many roubles a euro is worth. */
    @Test
    void the_largest_of_each_currency_come_first_and_then_the_second_largest() {
        assertInOrder(
                gap("EUR 1.00", MONDAY),
                gap("RUB 90000.00", MONDAY),
                gap("USD 500.00", MONDAY),
                gap("RUB 80000.00", MONDAY),
                gap("USD 20.00", MONDAY));
    }

    @Test
    void what_is_due_comes_before_whatever_has_no_day() {
        assertInOrder(action("EUR 1.00", MONDAY), gap("EUR 9000.00", MONDAY));
    }

    @Test
    void what_puts_nothing_at_stake_comes_after_what_does_in_whatever_currency() {
        assertInOrder(
                action("RUB 1900000.00", MONDAY),
                action("RUB 10.00", MONDAY),
                action("EUR 0.00", MONDAY.minusDays(300)),
                gap("RUB 5.00", MONDAY));
    }

    @Test
    void of_the_same_amount_the_earliest_day_comes_first() {
        assertInOrder(
                sign("EUR 700.00", MONDAY),
                gap("EUR 700.00", MONDAY.plusDays(1)),
                sign("EUR 700.00", MONDAY.plusDays(2)));
    }

    @Test
    void of_the_same_amount_and_day_the_gap_comes_before_the_sign() {
        assertInOrder(gap("EUR 700.00", MONDAY), sign("EUR 700.00", MONDAY));
    }

    private static void assertInOrder(TodayItem... items) {
        var shuffled = new ArrayList<>(List.of(items));
        Collections.shuffle(shuffled, new Random(items.length));
        assertThat(TodayOrder.sort(shuffled)).containsExactly(items);
        Collections.reverse(shuffled);
        assertThat(TodayOrder.sort(shuffled)).containsExactly(items);
    }

    private static DueAction action(String atStake, LocalDate date) {
        return new DueAction(
                matter(atStake, date),
                deal(),
                ActionId.of("check-company"),
                Stage.NEGOTIATION,
                true,
                ActionOwner.SALESPERSON,
                null,
                null);
    }

    private static CoverageGap gap(String atStake, LocalDate date) {
        return new CoverageGap(matter(atStake, date), deal(), null);
    }

    private static StandingSign sign(String atStake, LocalDate date) {
        return new StandingSign(
                matter(atStake, date),
                null,
                Contacts.sign(1, 1),
                WarningKind.OTHER,
                "they moved",
                Map.of(),
                Instant.EPOCH);
    }

    private static Matter matter(String atStake, LocalDate date) {
        return new Matter(
                new CustomerName(Deals.customer(1), "Anna"), UserName.of("sam"), null, Money.parse(atStake), date);
    }

    private static DealName deal() {
        return new DealName(Deals.deal(1), "deal 1");
    }
}
