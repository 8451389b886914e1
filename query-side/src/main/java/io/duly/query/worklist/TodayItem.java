package io.duly.query.worklist;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.PromiseId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.state.promise.PromiseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One thing for somebody who sells or collects to do or to know today. */
sealed interface TodayItem extends WorkItem {

    /** What kind of thing it is, in the order of the list. */
    enum TodayKind {
        ACTION,
        STEP,
        FOLLOW_UP,
        PROMISE,
        MONEY_ON_ACCOUNT,
        DISPUTE,
        CONTACTS_REFUSED,
        COVERAGE_GAP,
        WARNING_SIGN
    }

    /**
     * An action of the playbook that is to be done by today, or was to be done before.
     *
     * @param step the step of the ladder that the same call takes
     */
    record DueAction(
            Matter matter,
            DealName deal,
            ActionId action,
            Stage stage,
            boolean mandatory,
            ActionOwner by,
            @Nullable PlaybookVersion playbook,
            @Nullable AskedStep step)
            implements TodayItem {}

    /** A step of the ladder that somebody is to take. */
    record DueStep(Matter matter, DealName deal, StepOwner owner, AskedStep step) implements TodayItem {}

    /**
     * A contact that was planned with the last attempt at a customer, whose debts are still open.
     *
     * @param owner who made the attempt, or the customer's collector
     * @param by who made the attempt
     * @param debts how many of the debts that it was about are open
     */
    record FollowUp(
            Matter matter,
            StepOwner owner,
            AttemptId attemptId,
            ContactPersonId personId,
            Instant at,
            AttemptOutcome outcome,
            @Nullable String note,
            String by,
            int debts)
            implements TodayItem {}

    /**
     * A part of a promise whose day has come while it is open, or which was broken and to which nobody has promised
     * anything else since.
     *
     * @param promised what can be asked for of it, of which {@code paid} came
     */
    record DuePromise(
            Matter matter,
            DealName deal,
            StepOwner owner,
            PromiseId promiseId,
            PromiseOutcome state,
            LocalDate lastDay,
            Money promised,
            Money paid)
            implements TodayItem {}

    /**
     * Money of a customer that is set against nothing while there are debts: it is to be applied or given back.
     *
     * @param owed the sum of the debts that the money reaches
     */
    record IdleMoney(Matter matter, StepOwner owner, Money onAccount, Money owed, List<ReachedDebt> debts)
            implements TodayItem {}

    /**
     * A dispute for which somebody is to find out who is right.
     *
     * @param owner the owner of the dispute, or their head once the deadline has passed
     * @param due whether the deadline has come
     */
    record StandingDispute(Matter matter, DealName deal, StepOwner owner, Contested contested, boolean due)
            implements TodayItem {}

    /**
     * A customer who refuses contacts, about whom the head of sales is to decide.
     *
     * @param about null where it is about the customer as a whole
     * @param waivedBefore why the contacts were waived until now; null where nothing was decided yet
     */
    record RefusedContacts(
            Matter matter,
            @Nullable DealName about,
            WarningSignId signId,
            String words,
            Instant raisedAt,
            @Nullable String waivedBefore)
            implements TodayItem {}

    /** A customer who cannot be reached well enough while the deal could still be prepared. */
    record CoverageGap(
            Matter matter, DealName deal, @Nullable PlaybookVersion playbook) implements TodayItem {}

    /**
     * A warning sign that nobody has dealt with.
     *
     * @param about null where it is about the customer as a whole
     * @param inputs what a rule went by; empty where a person saw it
     */
    record StandingSign(
            Matter matter,
            @Nullable DealName about,
            WarningSignId signId,
            WarningKind sign,
            String words,
            Map<String, String> inputs,
            Instant raisedAt)
            implements TodayItem {}

    Matter matter();

    @Override
    default CustomerName customer() {
        return matter().customer();
    }

    @Override
    default Money money() {
        return matter().atStake();
    }

    default TodayKind kind() {
        return switch (this) {
            case DueAction _ -> TodayKind.ACTION;
            case DueStep _ -> TodayKind.STEP;
            case FollowUp _ -> TodayKind.FOLLOW_UP;
            case DuePromise _ -> TodayKind.PROMISE;
            case IdleMoney _ -> TodayKind.MONEY_ON_ACCOUNT;
            case StandingDispute _ -> TodayKind.DISPUTE;
            case RefusedContacts _ -> TodayKind.CONTACTS_REFUSED;
            case CoverageGap _ -> TodayKind.COVERAGE_GAP;
            case StandingSign _ -> TodayKind.WARNING_SIGN;
        };
    }

    /** Whether it has a day by which it is to be done, which has come or passed. */
    default boolean isDue() {
        return switch (this) {
            case DueAction _, DueStep _, FollowUp _, DuePromise _, IdleMoney _, RefusedContacts _ -> true;
            case StandingDispute dispute -> dispute.due();
            case CoverageGap _, StandingSign _ -> false;
        };
    }

    default StepOwner owner() {
        return switch (this) {
            case DueAction action ->
                switch (action.by()) {
                    case SALESPERSON -> StepOwner.SALESPERSON;
                    case HEAD_OF_SALES -> StepOwner.HEAD_OF_SALES;
                };
            case DueStep step -> step.owner();
            case FollowUp next -> next.owner();
            case DuePromise promise -> promise.owner();
            case IdleMoney money -> money.owner();
            case StandingDispute dispute -> dispute.owner();
            case RefusedContacts _ -> StepOwner.HEAD_OF_SALES;
            case CoverageGap _, StandingSign _ -> StepOwner.SALESPERSON;
        };
    }

    default @Nullable DealName deal() {
        return switch (this) {
            case DueAction action -> action.deal();
            case DueStep step -> step.deal();
            case StandingDispute dispute -> dispute.deal();
            case DuePromise promise -> promise.deal();
            case CoverageGap gap -> gap.deal();
            case RefusedContacts refused -> refused.about();
            case StandingSign sign -> sign.about();
            case FollowUp _, IdleMoney _ -> null;
        };
    }

    /** Tells it from the others of its kind and its deal. */
    default String name() {
        return switch (this) {
            case DueAction action -> action.action().value();
            case DueStep step -> step.step().step().value();
            case FollowUp next -> next.attemptId().toString();
            case DuePromise promise -> promise.promiseId() + "/" + matter().date();
            case IdleMoney _, CoverageGap _ -> customer().customerId().toString();
            case StandingDispute dispute -> dispute.contested().disputeId().toString();
            case RefusedContacts refused -> refused.signId().toString();
            case StandingSign sign -> sign.signId().toString();
        };
    }

    /** The playbook that has the words for it; null where there is none, or it has none. */
    default @Nullable PlaybookVersion wordsFrom() {
        return switch (this) {
            case DueAction action -> action.playbook();
            case CoverageGap gap -> gap.playbook();
            case DueStep _,
                    FollowUp _,
                    DuePromise _,
                    IdleMoney _,
                    StandingDispute _,
                    RefusedContacts _,
                    StandingSign _ -> null;
        };
    }
}
