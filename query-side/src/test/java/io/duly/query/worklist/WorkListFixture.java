package io.duly.query.worklist;

import static io.duly.query.testing.Playbooks.FIRST;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.Origin;
import io.duly.events.shared.StepId;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.Work;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Customers 1 to 6 are Cora's, and each owes. 1 owes most, 2 has owed longest, 3 owes in roubles, 4 was put off, 5 was
 * completed and 6 was handed to Carl. Customer 7 is Carl's.
 */
final class WorkListFixture {

    /** A Friday, ten o'clock in Moscow. */
    static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final LocalDate ISSUED = TODAY.minusDays(200);
    private static final EscalationStep CALL = call("call");
    private static final EscalationStep WITHOUT_WORDS = call("call-again");

    private WorkListFixture() {}

    static void happen(QuerySideUnderTest querySide) {
        querySide.at(NOW);
        querySide.record(Playbooks.published(FIRST), Deals.published());
        for (int customer = 1; customer <= 7; customer++) {
            querySide.record(Deals.registered(customer, "Customer " + customer));
            querySide.record(Deals.assigned(customer, customer == 7 ? "carl" : "cora"));
        }
        querySide.record(Contacts.known(1, 3, 3).toArray());
        owes(querySide, 1, "EUR", "1000.00", 10);
        owes(querySide, 2, "EUR", "400.00", 95);
        owes(querySide, WITHOUT_WORDS, 3, "RUB", "90000.00", 8);
        owes(querySide, 4, "EUR", "300.00", 8);
        owes(querySide, 5, "EUR", "200.00", 8);
        owes(querySide, 6, "EUR", "100.00", 8);
        owes(querySide, 7, "EUR", "100.00", 8);
        querySide.record(Contacts.raised(1, 1, WarningKind.OTHER, TODAY.minusDays(9)));
        querySide.record(
                Work.putOff(4, "cora", TODAY, TODAY.plusDays(4)),
                Work.completed(5, "cora", TODAY),
                Work.handedOver(6, "cora", "carl", TODAY),
                Work.claimed(1, "cora", TODAY),
                Work.claimed(2, "cora", TODAY.minusDays(1)));
    }

    /** One debt that has been late for so many days, and a call about it. */
    static void owes(QuerySideUnderTest querySide, int number, String currency, String amount, int days) {
        owes(querySide, CALL, number, currency, amount, days);
    }

    private static void owes(
            QuerySideUnderTest querySide, EscalationStep step, int number, String currency, String amount, int days) {
        var deal = new BookedDeal(number, number, currency);
        querySide.record(
                deal.opened(ISSUED, "sam", "100000", Origin.LEDGER),
                deal.invoiced(1, ISSUED, amount, TODAY.minusDays(days)),
                deal.took(step, 1, 1, TODAY));
    }

    private static EscalationStep call(String name) {
        return new EscalationStep(
                StepId.of(name),
                3,
                2,
                StepAction.CALL,
                ContactRole.ACCOUNTS_PAYABLE,
                StepOwner.COLLECTOR,
                StepCondition.ALWAYS,
                BigDecimal.ZERO,
                Map.of());
    }
}
