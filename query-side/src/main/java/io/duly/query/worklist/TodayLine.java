package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.deal.DisputeReason;
import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.query.contact.ContactChoice;
import io.duly.query.contact.QuietHours;
import io.duly.state.promise.PromiseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TodayItem} as the API shows it: flat, with whom to turn to and what to say.
 *
 * @param owner who does it: the deal's salesperson, the customer's collector, or somebody for them
 * @param dealId null where it is about the customer as a whole
 * @param overdue whether the day of what is due has passed
 */
record TodayLine(
        TodayItem.TodayKind type,
        @JsonProperty("for") StepOwner owner,
        @Nullable DealId dealId,
        @Nullable String dealTitle,
        @JsonUnwrapped CustomerName customer,
        @Nullable UserName salesperson,
        @Nullable String salespersonName,
        @Nullable UserName collector,
        @Nullable String collectorName,
        Money moneyAtStake,
        LocalDate date,
        boolean overdue,
        @JsonUnwrapped TodayDetails details) {

    /**
     * What is to be done or known; what an item of its kind cannot have is null.
     *
     * @param contact whom to turn to; null where nobody is asked for or nobody can be reached
     * @param missing what the contacts lack to three by three, in words
     * @param script the words of the step, or those with which to ask for more contacts; an action has its own
     * @param step what the ladder asks for, by itself or with the action's call
     */
    record TodayDetails(
            @Nullable TodayAction action,
            @Nullable AskedStep step,
            @Nullable TodayMoney onAccount,
            @Nullable TodayRefusal refusal,
            @Nullable TodayContact contact,
            @Nullable List<String> missing,
            @Nullable Texts script,
            @Nullable TodaySign sign,
            @Nullable TodayDispute dispute,
            @Nullable TodayFollowUp followUp,
            @Nullable TodayPromise promise) {

        /** Of an item that is an action of the playbook, a step, or both in one call. */
        static TodayDetails of(@Nullable TodayAction action, @Nullable AskedStep step, @Nullable TodayContact contact) {
            return new TodayDetails(action, step, null, null, contact, null, null, null, null, null, null);
        }

        static TodayDetails of(AskedStep step, @Nullable Texts script, @Nullable TodayContact contact) {
            return new TodayDetails(null, step, null, null, contact, null, script, null, null, null, null);
        }

        static TodayDetails of(TodayMoney onAccount, @Nullable TodayContact contact) {
            return new TodayDetails(null, null, onAccount, null, contact, null, null, null, null, null, null);
        }

        static TodayDetails of(TodayRefusal refusal, @Nullable TodayContact contact) {
            return new TodayDetails(null, null, null, refusal, contact, null, null, null, null, null, null);
        }

        static TodayDetails of(List<String> missing, @Nullable Texts script, @Nullable TodayContact contact) {
            return new TodayDetails(null, null, null, null, contact, missing, script, null, null, null, null);
        }

        static TodayDetails of(TodaySign sign) {
            return new TodayDetails(null, null, null, null, null, null, null, sign, null, null, null);
        }

        static TodayDetails of(TodayDispute dispute, @Nullable TodayContact contact) {
            return new TodayDetails(null, null, null, null, contact, null, null, null, dispute, null, null);
        }

        static TodayDetails of(TodayFollowUp followUp, @Nullable TodayContact contact) {
            return new TodayDetails(null, null, null, null, contact, null, null, null, null, followUp, null);
        }

        static TodayDetails of(TodayPromise promise, @Nullable TodayContact contact) {
            return new TodayDetails(null, null, null, null, contact, null, null, null, null, null, promise);
        }
    }

    /**
     * The attempt after which another contact was planned.
     *
     * @param debts how many of the debts that it was about are open
     */
    record TodayFollowUp(
            AttemptId attemptId,
            Instant at,
            AttemptOutcome outcome,
            ContactPersonId personId,
            @Nullable String personName,
            @Nullable String note,
            String by,
            @Nullable String byName,
            int debts) {}

    /**
     * A part of a promise whose day has come, or which was broken.
     *
     * @param promised what can be asked for of it, of which {@code paid} came
     */
    record TodayPromise(PromiseId promiseId, PromiseOutcome state, LocalDate lastDay, Money promised, Money paid) {}

    /** Money that is set against nothing, what it could pay, and those debts: to be applied, or given back. */
    record TodayMoney(Money amount, Money owed, List<ReachedDebt> debts) {}

    /**
     * A prevention action; its words are left out while the playbook is not known here yet. The script is filled in
     * from the deal, in the language of the contact or in all where that is not known.
     */
    record TodayAction(
            ActionId action,
            Stage stage,
            boolean mandatory,
            @Nullable Texts title,
            @Nullable Texts script,
            @Nullable Evidence evidence) {}

    /**
     * A person and the way to reach them.
     *
     * @param insteadOf who would be the right person, but is not there or does not answer
     * @param rightNow whether they like to be reached at this moment in this way, and the hour is not quiet
     * @param localTime what the clock on their wall shows
     * @param quietUntil when they may be rung up again; null where they may be reached in this way now
     */
    record TodayContact(
            ContactPersonId personId,
            String name,
            @Nullable String position,
            PersonRole role,
            @Nullable ContactPersonId insteadOf,
            @Nullable String insteadOfName,
            TodayChannel channel,
            boolean rightNow,
            @Nullable PreferredTimes preferredTimes,
            @Nullable String language,
            LocalTime localTime,
            ZoneId zone,
            @Nullable Instant quietUntil) {

        static TodayContact show(ContactChoice choice, QuietHours quiet) {
            var person = choice.person();
            var channel = choice.channel();
            var missed = choice.insteadOf();
            var quietUntil = quiet.end(channel.kind(), choice.local());
            return new TodayContact(
                    choice.personId(),
                    person.name(),
                    person.position(),
                    person.role(),
                    choice.insteadOfId(),
                    missed == null ? null : missed.person().name(),
                    new TodayChannel(channel.channelId(), channel.kind(), channel.messenger(), channel.address()),
                    choice.rightNow() && quietUntil == null,
                    channel.preferredTimes(),
                    person.language(),
                    choice.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                    choice.local().getZone(),
                    quietUntil);
        }
    }

    /**
     * Contacts that are refused, and what may be decided about it.
     *
     * @param waivedBefore why the contacts were waived until now; null where nothing was decided yet
     */
    record TodayRefusal(
            WarningSignId signId,
            String words,
            Instant raisedAt,
            @Nullable String waivedBefore,
            List<RefusalAnswer> choices) {}

    /** What is contested, and by whom and when that is to be resolved. */
    record TodayDispute(
            DisputeId disputeId,
            InstalmentId instalmentId,
            String invoiceNumber,
            Money amount,
            DisputeReason reason,
            UserName owner,
            @Nullable String ownerName,
            LocalDate deadline,
            @Nullable LocalDate deadlinePassedOn,
            LocalDate raisedOn,
            @Nullable String note) {

        static TodayDispute show(Contested what, @Nullable String ownerName) {
            return new TodayDispute(
                    what.disputeId(),
                    what.instalmentId(),
                    what.invoiceNumber(),
                    what.amount(),
                    what.reason(),
                    what.owner(),
                    ownerName,
                    what.deadline(),
                    what.deadlinePassedOn(),
                    what.raisedOn(),
                    what.note());
        }
    }

    /** A warning sign that nobody has dealt with. */
    record TodaySign(WarningSignId signId, WarningKind kind, String words, Instant raisedAt) {}
}
