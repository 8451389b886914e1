package io.duly.command.warning;

import io.duly.command.escalation.LatePayments.LatePayment;
import io.duly.command.plan.BrokenPlans.BrokenPlan;
import io.duly.command.promise.BrokenPromises.BrokenPart;
import io.duly.events.shared.DealId;
import io.duly.state.contact.ContactBook;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * All that the rules know about a customer.
 *
 * @param late the instalments that were paid late in the year before, and those that are overdue
 * @param broken what was promised and not paid, as it was found in the year before
 * @param brokenPlans the payment plans that were found broken in the year before
 */
record WarningFacts(
        LocalDate today,
        ContactBook contacts,
        List<LatePayment> late,
        List<Exposure> exposures,
        List<Order> orders,
        List<Delivery> unconfirmed,
        List<Billing> overInvoiced,
        List<BrokenPart> broken,
        List<BrokenPlan> brokenPlans) {

    /** What a customer may owe in one currency, and what it does: open invoices and signed orders still to come. */
    record Exposure(Money limit, Money owed) {}

    /**
     * A running order, and what the orders before it were worth on average.
     *
     * @param earlier how many those are
     */
    record Order(DealId dealId, Money value, Money usual, int earlier) {}

    /** A running deal that was invoiced, less what was credited, for more than its value. */
    record Billing(DealId dealId, Money value, Money invoiced) {}

    /** A delivery whose documents nobody has confirmed. */
    record Delivery(DealId dealId, LocalDate deliveredOn) {}
}
