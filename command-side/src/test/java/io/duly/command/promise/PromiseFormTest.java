package io.duly.command.promise;

import static io.duly.command.promise.PromiseFixture.BY;
import static io.duly.command.promise.PromiseFixture.MADE_AT;
import static io.duly.command.promise.PromiseFixture.PROMISE;
import static io.duly.command.promise.PromiseFixture.part;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.euro;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.promise.GivePromise.Part;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What can be judged about a promise without knowing the customer. */
class PromiseFormTest {

    private static final Amount TEN = new Amount(DEAL, INSTALMENT, euro("10"));

    @Test
    void a_promise_of_nothing_at_all_is_none() {
        refused("parts", List.of(), 0, List.of());
        refused("parts[0].amounts", List.of(new Part(BY, List.of())), 0, List.of());
        refused("parts[0].amounts[0].amount", List.of(part(BY, "0")), 0, List.of());
        refused("parts[0].amounts[0].amount", List.of(part(BY, "-1")), 0, List.of());
    }

    @Test
    void an_instalment_is_named_once_for_each_day() {
        refused("parts[0].amounts[1].instalmentId", List.of(new Part(BY, List.of(TEN, TEN))), 0, List.of());
    }

    @Test
    void each_day_has_one_part() {
        refused("parts[1].by", List.of(part(BY, "10"), part(BY, "20")), 0, List.of());
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        refused("parts[0].by", List.of(part(LocalDate.of(9999, 1, 1), "10")), 0, List.of());
    }

    @Test
    void a_tolerance_is_neither_negative_nor_absurd() {
        refused("toleranceDays", List.of(part(BY, "10")), -1, List.of());
        refused("toleranceDays", List.of(part(BY, "10")), 31, List.of());
        refused("tolerance[0]", List.of(part(BY, "10")), 0, List.of(euro("-0.01")));
        refused("tolerance[0]", List.of(part(BY, "10")), 0, List.of(euro("10")));
        refused("tolerance[1]", List.of(part(BY, "10")), 0, List.of(euro("1"), euro("2")));
    }

    @Test
    void a_tolerance_in_a_currency_in_which_nothing_is_promised_is_refused() {
        refused("tolerance[0]", List.of(part(BY, "10")), 0, List.of(Money.parse("USD 1")));
    }

    @Test
    void a_promise_is_about_fifty_deals_at_most() {
        var amounts = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> new Amount(
                        new DealId(new UUID(1, number)),
                        InstalmentId.of(new InvoiceId(new UUID(2, number)), 1),
                        euro("1")))
                .toList();
        refused("parts", List.of(new Part(BY, amounts)), 0, List.of());
    }

    private static void refused(String field, List<Part> parts, int days, List<Money> tolerance) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() ->
                        new GivePromise(CUSTOMER, PROMISE, ACCOUNTANT, MADE_AT, parts, days, tolerance, null, null))
                .returns(field, InvalidCommand::field);
    }
}
