package io.duly.command.warning;

import static io.duly.testing.PreventionFixture.TODAY;

import io.duly.command.escalation.LatePayments.LatePayment;
import io.duly.command.plan.BrokenPlans.BrokenPlan;
import io.duly.command.promise.BrokenPromises.BrokenPart;
import io.duly.command.warning.WarningFacts.Billing;
import io.duly.command.warning.WarningFacts.Delivery;
import io.duly.command.warning.WarningFacts.Exposure;
import io.duly.command.warning.WarningFacts.Order;
import io.duly.events.customer.CustomerEvent;
import io.duly.state.contact.ContactBook;
import io.duly.testing.ContactFixture;
import io.duly.testing.DealFixture;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The facts of the rules on {@link io.duly.testing.PreventionFixture#TODAY}; what a test does not name does not exist.
 */
final class KnownFacts {

    /** Four fifths of a limit, thrice what three orders were, five days without documents, nothing beyond a value. */
    static final Thresholds THRESHOLDS = new Thresholds(80, 3, 3, 5, 0);

    static final WarningFacts NOTHING = new WarningFacts(
            TODAY, ContactBook.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private KnownFacts() {}

    static WarningFacts after(List<CustomerEvent> history) {
        return new WarningFacts(
                TODAY,
                ContactFixture.book(history),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** One instalment, which was paid the day after. */
    static WarningFacts lastLate(LocalDate dueOn) {
        return late(paid(dueOn, 1));
    }

    static WarningFacts late(LatePayment... late) {
        return late(TODAY, late);
    }

    static WarningFacts late(LocalDate today, LatePayment... late) {
        return new WarningFacts(
                today,
                ContactBook.EMPTY,
                List.of(late),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static LatePayment paid(LocalDate dueOn, int daysLate) {
        return new LatePayment(dueOn, dueOn.plusDays(daysLate));
    }

    static LatePayment unpaid(LocalDate dueOn) {
        return new LatePayment(dueOn, null);
    }

    static WarningFacts owing(String owed, String limit) {
        var exposure = new Exposure(Money.parse(limit), Money.parse(owed));
        return new WarningFacts(
                TODAY,
                ContactBook.EMPTY,
                List.of(),
                List.of(exposure),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static WarningFacts ordering(String value, String usual, int earlier) {
        var order = new Order(DealFixture.DEAL, Money.parse(value), Money.parse(usual), earlier);
        return new WarningFacts(
                TODAY,
                ContactBook.EMPTY,
                List.of(),
                List.of(),
                List.of(order),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static WarningFacts invoiced(String invoiced, String value) {
        var billing = new Billing(DealFixture.DEAL, Money.parse(value), Money.parse(invoiced));
        return new WarningFacts(
                TODAY,
                ContactBook.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(billing),
                List.of(),
                List.of());
    }

    static WarningFacts broken(BrokenPart... parts) {
        return new WarningFacts(
                TODAY,
                ContactBook.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(parts),
                List.of());
    }

    static WarningFacts broken(BrokenPlan... plans) {
        return new WarningFacts(
                TODAY,
                ContactBook.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(plans));
    }

    static WarningFacts unconfirmedFor(int days) {
        var delivery = new Delivery(DealFixture.DEAL, TODAY.minusDays(days));
        return new WarningFacts(
                TODAY,
                ContactBook.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(delivery),
                List.of(),
                List.of(),
                List.of());
    }
}
