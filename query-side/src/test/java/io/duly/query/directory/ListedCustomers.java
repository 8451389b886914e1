package io.duly.query.directory;

import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.shared.Origin;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/**
 * Customer 1 owes euros and has dollars on account, customer 2 owes more euros, none of it overdue, customer 3 owes
 * dollars, and nobody has sold anything to customers 4 and 5.
 */
final class ListedCustomers {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

    private ListedCustomers() {}

    static void record(QuerySideUnderTest querySide) {
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(
                Deals.registered(1, "Romashka"),
                new CustomerRenamed(Deals.customer(1), "ООО Ромашка"),
                Deals.registered(2, "Ёлка и сыновья"),
                Deals.registered(4, "Anna 100%"),
                Deals.assigned(1, "cora"),
                Deals.assigned(2, "carl"),
                new CreditLimitSet(Deals.customer(1), Money.parse("EUR 1000")),
                new CreditLimitSet(Deals.customer(1), Money.parse("USD 70")),
                new CreditLimitSet(Deals.customer(1), Money.parse("EUR 500")),
                sign(1, WarningKind.RUMOURS_OF_TROUBLE),
                sign(2, WarningKind.OTHER));
        querySide.recordBecause(Map.of(Provenance.ACTOR, "tina"), Deals.registered(3, "Boris | sons"));
        querySide.record(new CustomerRegistered(Deals.customer(5), "Zoë", null, Origin.ENTERED));
        var first = new BookedDeal(1, 1, "EUR");
        var second = new BookedDeal(2, 2, "EUR");
        var third = new BookedDeal(3, 3, "USD");
        var fourth = new BookedDeal(4, 1, "USD");
        querySide.record(
                first.opened(ISSUED, "sam", "1000", Origin.ENTERED),
                first.invoiced(1, ISSUED, "100.00", ISSUED.plusDays(5), "50.00", ISSUED.plusDays(50)),
                second.opened(ISSUED, "tina", "1000", Origin.ENTERED),
                second.invoiced(1, ISSUED, "700.00", ISSUED.plusDays(19)),
                third.opened(ISSUED, "tina", "1000", Origin.ENTERED),
                third.invoiced(1, ISSUED, "300.00", ISSUED.plusDays(5)),
                fourth.opened(ISSUED, "sam", "1000", Origin.ENTERED),
                fourth.invoiced(1, ISSUED, "10.00", ISSUED.plusDays(5)),
                fourth.paid(1, "12.00", ISSUED));
    }

    private static WarningSignRaised sign(int customer, WarningKind kind) {
        return new WarningSignRaised(
                Deals.customer(customer),
                WarningSign.of(
                        new WarningSignId(new UUID(9, customer)),
                        kind,
                        null,
                        "somebody said so",
                        Map.of(),
                        ISSUED,
                        null));
    }

    static List<Integer> expected(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : List.of(numbers.split(",")).stream().map(Integer::valueOf).toList();
    }

    static List<String> names(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/customerName").asString())
                .toList();
    }

    static List<Integer> numbers(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.at("/customerId").asString()))
                .map(id -> (int) id.getLeastSignificantBits())
                .toList();
    }
}
