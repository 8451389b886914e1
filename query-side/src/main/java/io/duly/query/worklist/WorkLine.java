package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.deal.DisputeReason;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.PromiseId;
import io.duly.events.warning.RiskLevel;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import io.duly.query.access.LookedAfterBy;
import io.duly.query.work.WorkEntry;
import io.duly.query.worklist.CustomerFacts.OpenDebts;
import io.duly.query.worklist.CustomerFacts.OpenSign;
import io.duly.query.worklist.TodayLine.TodayContact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the work list: one customer with all that there is to do about it.
 *
 * @param points what the valuations in {@code why} add up to
 * @param atStake what the single things are about, by currency; money that several are about counts once
 * @param owed what the customer owes, by currency
 * @param contact whom to turn to now; null where nobody can be reached
 * @param words what to say to begin with
 * @param items the single things, the one to begin with first
 */
record WorkLine(
        @JsonUnwrapped CustomerName customer,
        @JsonUnwrapped LookedAfterBy lookedAfterBy,
        int points,
        List<WhyNow> why,
        List<TodayTotal> atStake,
        List<OpenDebts> owed,
        @Nullable TodayContact contact,
        String words,
        WorkHolding work,
        RiskLevel risk,
        List<OpenSign> warningSigns,
        List<LastContact> lastContacts,
        List<OpenPromise> promises,
        List<OpenDispute> disputes,
        List<TodayLine> items) {

    /** One reason for the customer's place in the list, what it gives, and why. */
    record WhyNow(WorkReason reason, int points, String words) {}

    /**
     * With whom the work lies.
     *
     * @param claimedBy who has it today; null where nobody claimed it
     * @param last what was done last with it, of either side
     */
    record WorkHolding(
            @Nullable String claimedBy,
            @Nullable String claimedByName,
            List<HandedOver> handedOver,
            @Nullable LastWork last) {}

    /** With whom the work of one side lies until it is completed, from whom, and why. */
    record HandedOver(
            WorkSide side,
            String to,
            @Nullable String toName,
            String by,
            @Nullable String byName,
            LocalDate on,
            @Nullable String reason) {}

    /** What was done last with the work about a customer. */
    record LastWork(
            WorkEntry.Kind kind,
            WorkSide side,
            String by,
            @Nullable String byName,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable WorkOutcome outcome,
            @Nullable String words) {}

    /** One of the last tries to reach somebody there. */
    record LastContact(
            AttemptId attemptId,
            Instant at,
            AttemptOutcome outcome,
            ContactPersonId personId,
            @Nullable String personName,
            @Nullable String note,
            String by,
            @Nullable String byName) {

        LastContact with(@Nullable String name) {
            return new LastContact(attemptId, at, outcome, personId, name, note, by, byName);
        }
    }

    /**
     * A part of a promise whose day has not passed.
     *
     * @param lastDay until when it is waited for
     */
    record OpenPromise(PromiseId promiseId, LocalDate promisedFor, LocalDate lastDay, Money promised, Money paid) {}

    /** What is contested, and who finds out by when who is right. */
    record OpenDispute(
            DisputeId disputeId,
            @JsonUnwrapped DealName deal,
            Money disputed,
            DisputeReason reason,
            String owner,
            @Nullable String ownerName,
            LocalDate deadline) {}
}
