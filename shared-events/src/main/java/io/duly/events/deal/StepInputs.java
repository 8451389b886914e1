package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.PolicyVersion;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All inputs of a decision about one step of one instalment, so that it can be checked years later.
 *
 * @param cycle counts the runs of the ladder over this instalment, from 1
 * @param scheduledOn the working day on which the step was to be taken
 * @param decidedOn the creditor's calendar day of the decision
 * @param daysPastDue of the instalment on {@code decidedOn}; negative before the due date
 * @param latePayer whether the customer had paid late in the year before; null where the step does not ask
 * @param warningSign whether another warning sign stood against the customer; null where the step does not ask, and in
 *     events that are older than warning signs
 * @param onAccount money of the customer that is set against nothing and covers this part of {@code open}, so that the
 *     step asks for the rest; null where it covers nothing, and in events that are older
 * @param heldBack what of {@code open} nobody asks for meanwhile, such as a contested part; null where that is nothing,
 *     and in events that are older
 * @param debtorCalendar by which the customer worked on {@code decidedOn} too; null where it is not known, and in
 *     events that are older
 * @param facts what the conditions of the step asked for; null where it has none
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record StepInputs(
        PolicyVersion policy,
        EscalationStep step,
        int cycle,
        CalendarId calendar,
        LocalDate dueOn,
        LocalDate scheduledOn,
        LocalDate decidedOn,
        int daysPastDue,
        Money open,
        @Nullable Boolean latePayer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean warningSign,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money onAccount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money heldBack,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CalendarId debtorCalendar,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StepFacts facts) {

    /** About a step without further conditions, for a customer whose calendar is not known. */
    public StepInputs(
            PolicyVersion policy,
            EscalationStep step,
            int cycle,
            CalendarId calendar,
            LocalDate dueOn,
            LocalDate scheduledOn,
            LocalDate decidedOn,
            int daysPastDue,
            Money open,
            @Nullable Boolean latePayer,
            @Nullable Boolean warningSign,
            @Nullable Money onAccount,
            @Nullable Money heldBack) {
        this(
                policy,
                step,
                cycle,
                calendar,
                dueOn,
                scheduledOn,
                decidedOn,
                daysPastDue,
                open,
                latePayer,
                warningSign,
                onAccount,
                heldBack,
                null,
                null);
    }
}
