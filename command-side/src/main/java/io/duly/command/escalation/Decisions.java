package io.duly.command.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder of a deal did on a day and what it did not, as things stood at the end of that day or stand now.
 *
 * @param customerName as the customer was called then
 * @param workingDay whether the ladder is looked at on this day at all
 * @param provisional whether that is known only by the rule, because the days off of the year are not decreed yet
 * @param customerCalendar by which the customer works; null where that is not known
 * @param customerWorks whether it works on this day, as far as anybody knows
 * @param policy the version that the deal followed
 */
record Decisions(
        DealId dealId,
        String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        LocalDate on,
        boolean workingDay,
        boolean provisional,
        @Nullable CalendarId customerCalendar,
        boolean customerWorks,
        PolicyVersion policy,
        List<Debt> debts) {

    /**
     * One instalment.
     *
     * @param dueOnProvisional whether the due date rolled by the terms over days that are not known yet
     * @param askedFor what the ladder may ask for on this day: what is open less what waits or is covered
     * @param level how high it stands
     * @param words what came of it on this day, in one sentence
     */
    record Debt(
            InstalmentId instalmentId,
            InvoiceId invoiceId,
            String invoiceNumber,
            LocalDate dueOn,
            boolean dueOnProvisional,
            long daysPastDue,
            Money amount,
            Money open,
            Money onAccount,
            Money askedFor,
            int level,
            String words,
            List<Step> steps) {}

    /** What the ladder made of a step. */
    enum Verdict {
        TAKEN,
        SKIPPED,
        WAITS
    }

    /**
     * One rung.
     *
     * @param title what people call it
     * @param decidedOn when it was taken or skipped; null while it waits
     * @param decidedBy the version of the policy by which that was decided
     * @param why the reason for which it was skipped or waits; null where it was taken
     * @param firstDay the first day on which it may be taken; null once it is decided
     * @param expectedOn when it is looked at next, as things stand; null once it is decided, or when nobody knows
     * @param provisional whether the day on which it is expected may yet turn out to be a day off
     * @param waitsFor what keeps it waiting
     * @param script what to say or to send; null where the policy has no words for it
     */
    record Step(
            StepId step,
            String title,
            int level,
            Verdict verdict,
            @Nullable LocalDate decidedOn,
            @Nullable PolicyVersion decidedBy,
            @Nullable String why,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate expectedOn,
            boolean provisional,
            List<WaitsFor> waitsFor,
            @Nullable String script,
            String words) {}

    /**
     * What keeps a step waiting.
     *
     * @param reason such as {@code pause}
     * @param until the last day; null where nobody knows it
     */
    record WaitsFor(String reason, LocalDate from, @Nullable LocalDate until, Money amount) {

        static WaitsFor of(Standstill standstill) {
            return new WaitsFor(standstill.reason(), standstill.from(), standstill.until(), standstill.amount());
        }
    }

    /** A decision that the deal has recorded, with what it went by. */
    record Decided(StepInputs inputs, @Nullable SkipReason skipped) {}
}
