package io.duly.query.worklist;

import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.day;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.shared.StepId;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Customer 1 is Cora's, and owes. Customer 2 is nobody's. Customer 3 is Cora's too, and has paid for one of its debts
 * and for a part of the next without saying so.
 */
final class TodayDebtsFixture {

    static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = TODAY.minusDays(30);

    private static final EscalationStep LETTER = step("letter", 1, 1, StepAction.EMAIL, StepOwner.SYSTEM);
    private static final EscalationStep CALL = step("call", 3, 2, StepAction.CALL, StepOwner.COLLECTOR);
    private static final EscalationStep HOLD =
            step("hold", 10, 4, StepAction.CREDIT_HOLD, StepOwner.HEAD_OF_COLLECTIONS);
    private static final EscalationStep MANAGER = step("manager-call", 15, 5, StepAction.CALL, StepOwner.HEAD_OF_SALES);
    private static final EscalationStep CONFIRM = step("confirm", -1, 0, StepAction.CALL, StepOwner.SALESPERSON);

    private TodayDebtsFixture() {}

    static void happen(QuerySideUnderTest querySide) {
        querySide.at(NOW);
        querySide.record(Playbooks.published(FIRST));
        querySide.record(
                Deals.registered(1, "Anna"),
                Deals.registered(2, "Boris"),
                Deals.registered(3, "Clara"),
                Deals.registered(4, "Dora"));
        querySide.record(Deals.assigned(1, "cora"), Deals.assigned(3, "cora"), Deals.assigned(4, "carl"));
        querySide.record(Contacts.known(1, 3, 3).toArray());
        twoDebtsOfOneDeal(querySide);
        reminders(querySide);
        climbing(querySide);
        reached(querySide);
        covered(querySide);
    }

    private static void twoDebtsOfOneDeal(QuerySideUnderTest querySide) {
        for (int number = 1; number <= 2; number++) {
            var deal = new BookedDeal(number, number, "EUR");
            querySide.record(
                    deal.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                    deal.invoiced(1, ISSUED, "100.00", TODAY.minusDays(7), "50.00", TODAY.minusDays(4)),
                    deal.took(CALL, 1, 1, TODAY.minusDays(4)),
                    deal.took(CALL, 1, 2, TODAY.minusDays(1)));
        }
    }

    /** Deal 3 has a reminder by the playbook as well, deal 6 has none. */
    private static void reminders(QuerySideUnderTest querySide) {
        var both = new BookedDeal(3, 1, "EUR");
        querySide.record(
                both.opened(ISSUED, "sam", "1000", Origin.ENTERED),
                both.pinned(FIRST),
                both.entered(Stage.PAYMENT),
                both.invoiced(1, ISSUED, "70.00", TODAY.plusDays(1)),
                both.plans(day(REMIND, TODAY.minusDays(3), TODAY.plusDays(2))),
                both.took(CONFIRM, 1, 1, TODAY));
        var one = new BookedDeal(6, 1, "EUR");
        querySide.record(
                one.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                one.invoiced(1, ISSUED, "70.00", TODAY.plusDays(1)),
                one.took(CONFIRM, 1, 1, TODAY));
    }

    private static void climbing(QuerySideUnderTest querySide) {
        var held = new BookedDeal(4, 1, "EUR");
        querySide.record(
                held.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                held.invoiced(1, ISSUED, "60.00", TODAY.minusDays(12)),
                held.took(CALL, 1, 1, TODAY.minusDays(9)),
                held.took(HOLD, 1, 1, TODAY.minusDays(2)),
                held.took(LETTER, 1, 1, TODAY.minusDays(1)));
        var managed = new BookedDeal(5, 1, "EUR");
        querySide.record(
                managed.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                managed.invoiced(1, ISSUED, "60.00", TODAY.minusDays(16)),
                managed.took(MANAGER, 1, 1, TODAY.minusDays(1)));
    }

    /** What deal 7 has too much would pay the older debt of deal 8, and 30 of the younger one. */
    private static void reached(QuerySideUnderTest querySide) {
        var overpaid = new BookedDeal(7, 3, "EUR");
        querySide.record(
                overpaid.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                overpaid.invoiced(1, ISSUED, "20.00", TODAY.minusDays(20)),
                overpaid.paid(1, "150.00", TODAY.minusDays(15)));
        var owing = new BookedDeal(8, 3, "EUR");
        querySide.record(
                owing.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                owing.invoiced(1, ISSUED, "100.00", TODAY.minusDays(9)),
                owing.invoiced(2, ISSUED, "80.00", TODAY.minusDays(8)),
                owing.invoiced(3, ISSUED, "10.00", TODAY.plusDays(80)),
                owing.took(CALL, 1, 1, TODAY.minusDays(6)),
                owing.took(CALL, 2, 1, TODAY.minusDays(5)));
        var dollars = new BookedDeal(9, 3, "USD");
        querySide.record(
                dollars.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                dollars.invoiced(1, ISSUED, "40.00", TODAY.minusDays(8)),
                dollars.took(CALL, 1, 1, TODAY.minusDays(5)));
    }

    /** Dora's payment for deal 11 was booked on deal 10. */
    private static void covered(QuerySideUnderTest querySide) {
        var overpaid = new BookedDeal(10, 4, "EUR");
        querySide.record(
                overpaid.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                overpaid.invoiced(1, ISSUED, "20.00", TODAY.minusDays(20)),
                overpaid.paid(1, "50.00", TODAY.minusDays(15)));
        var owing = new BookedDeal(11, 4, "EUR");
        querySide.record(
                owing.opened(ISSUED, "sam", "1000", Origin.ENTERED),
                owing.pinned(FIRST),
                owing.entered(Stage.PAYMENT),
                owing.invoiced(1, ISSUED, "30.00", TODAY.plusDays(1)),
                owing.plans(day(REMIND, TODAY.minusDays(3), TODAY.plusDays(2))));
    }

    private static EscalationStep step(String name, int offset, int level, StepAction action, StepOwner owner) {
        return new EscalationStep(
                StepId.of(name),
                offset,
                level,
                action,
                ContactRole.ACCOUNTS_PAYABLE,
                owner,
                StepCondition.ALWAYS,
                BigDecimal.ZERO,
                Map.of());
    }
}
