package io.duly.query.worklist;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.PromiseId;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
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
        PROMISE,
        MONEY_ON_ACCOUNT,
        CONTACTS_REFUSED,
        COVERAGE_GAP,
        WARNING_SIGN
    }

    /**
     * Whom it is about, whose customer it is, what is at stake, and since when.
     *
     * <p>A deal puts at stake what is open on it, or what it is worth while nothing is invoiced. A step puts at stake
     * what is open on the debts that it is about, and money on account as much of a debt as it could pay. A warning
     * sign puts at stake the sum over the salesperson's open deals with the customer, currency by currency.
     *
     * @param salesperson null where it is not about one person's deals
     * @param date the day of an action, a step or a debt, the first day of a gap, the day on which a sign was raised
     */
    record Matter(
            CustomerName customer,
            @Nullable UserName salesperson,
            @Nullable UserName collector,
            Money atStake,
            LocalDate date) {}

    /** What the ladder asks for, about one or several debts of a deal. */
    record AskedStep(
            StepId step,
            StepAction action,
            ContactRole contactRole,
            int level,
            LocalDate dueOn,
            long daysPastDue,
            Money open,
            int debts) {}

    /** A debt that money on account reaches, and whether it covers all of it. */
    record ReachedDebt(
            InstalmentId instalmentId,
            DealId dealId,
            String dealTitle,
            String invoiceNumber,
            LocalDate dueOn,
            Money open,
            boolean covered) {}

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
            case DuePromise _ -> TodayKind.PROMISE;
            case IdleMoney _ -> TodayKind.MONEY_ON_ACCOUNT;
            case RefusedContacts _ -> TodayKind.CONTACTS_REFUSED;
            case CoverageGap _ -> TodayKind.COVERAGE_GAP;
            case StandingSign _ -> TodayKind.WARNING_SIGN;
        };
    }

    /** Whether it has a day by which it is to be done, which has come or passed. */
    default boolean isDue() {
        return switch (this) {
            case DueAction _, DueStep _, DuePromise _, IdleMoney _, RefusedContacts _ -> true;
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
            case DuePromise promise -> promise.owner();
            case IdleMoney money -> money.owner();
            case RefusedContacts _ -> StepOwner.HEAD_OF_SALES;
            case CoverageGap _, StandingSign _ -> StepOwner.SALESPERSON;
        };
    }

    default @Nullable DealName deal() {
        return switch (this) {
            case DueAction action -> action.deal();
            case DueStep step -> step.deal();
            case DuePromise promise -> promise.deal();
            case CoverageGap gap -> gap.deal();
            case RefusedContacts refused -> refused.about();
            case StandingSign sign -> sign.about();
            case IdleMoney _ -> null;
        };
    }

    /** Tells it from the others of its kind and its deal. */
    default String name() {
        return switch (this) {
            case DueAction action -> action.action().value();
            case DueStep step -> step.step().step().value();
            case DuePromise promise -> promise.promiseId() + "/" + matter().date();
            case IdleMoney _, CoverageGap _ -> customer().customerId().toString();
            case RefusedContacts refused -> refused.signId().toString();
            case StandingSign sign -> sign.signId().toString();
        };
    }

    /** The playbook that has the words for it; null where there is none, or it has none. */
    default @Nullable PlaybookVersion wordsFrom() {
        return switch (this) {
            case DueAction action -> action.playbook();
            case CoverageGap gap -> gap.playbook();
            case DueStep _, DuePromise _, IdleMoney _, RefusedContacts _, StandingSign _ -> null;
        };
    }
}
