package io.duly.command.backtest;

import io.duly.command.intake.RejectedLine;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a ladder would have done, beside what another one would have done or what really happened.
 *
 * @param calendar the working days by which the ladder went
 * @param instalments how many of deals that follow the policy were told of
 * @param moneyIn the same for all ladders: a backtest does not guess how anybody would have paid otherwise
 * @param beside null over a ledger, where no other version was asked for
 * @param ledger null over recorded history
 */
record Backtest(
        PolicyId policyId,
        LocalDate from,
        LocalDate to,
        CalendarId calendar,
        int instalments,
        List<MoneyIn> moneyIn,
        Run tested,
        @Nullable Run beside,
        @Nullable LedgerRead ledger) {

    /**
     * What one ladder did.
     *
     * @param version null for a policy that is not published, and for what really happened
     * @param steps of all days, in the order of the ladder
     * @param weeks the same by weeks, which begin on Monday
     * @param calls how many calls would have been whose, by weeks
     * @param firstContact days from the due date to the first step that turned to the debtor after it
     */
    record Run(
            Kind kind,
            @Nullable Integer version,
            List<Step> steps,
            List<StepOfWeek> weeks,
            List<Calls> calls,
            List<FirstContact> firstContact,
            List<WithoutContact> withoutContact) {

        enum Kind {
            PUBLISHED_VERSION,
            UNPUBLISHED_POLICY,
            RECORDED
        }
    }

    record Step(StepId step, int offsetDays, StepAction action, StepOwner owner, int taken, int skipped) {}

    record StepOfWeek(LocalDate week, StepId step, StepAction action, int taken, int skipped) {}

    /** @param person null where nobody is named for it */
    record Calls(
            LocalDate week,
            StepOwner owner,
            @Nullable String person,
            @Nullable String personName,
            int calls) {}

    /**
     * How late debtors were first turned to.
     *
     * @param action null for all kinds together
     * @param instalments how many were turned to
     */
    record FirstContact(
            @Nullable StepAction action, int instalments, int lowerQuartile, int median, int upperQuartile) {}

    /**
     * What came in of the instalments of one currency whose due date and thirtieth day lie in the days.
     *
     * @param due less what was credited or written off
     */
    record MoneyIn(
            int instalments,
            Money due,
            Money inTime,
            @Nullable BigDecimal inTimePercent,
            Money beforeDay30,
            @Nullable BigDecimal beforeDay30Percent) {}

    /**
     * How much of the late money came before anybody was turned to.
     *
     * @param late what came after the due date and before the thirtieth day
     * @param withoutContact of it, what came no later than the day of the first contact
     */
    record WithoutContact(
            Money late, Money withoutContact, @Nullable BigDecimal percent) {}

    /**
     * What was read of a ledger.
     *
     * @param refused invoices and payments that a deal would not have taken
     * @param rejectedLines the first of the lines that could not be read
     */
    record LedgerRead(
            int lines, int invoices, int duplicates, int rejected, int refused, List<RejectedLine> rejectedLines) {}
}
