package io.duly.query.worklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One thing for a salesperson, or for the head of sales for them, to do or to know today. */
sealed interface TodayItem extends WorkItem {

    /**
     * Currencies come by their codes, because amounts are only compared within one. Then the most money comes first,
     * then the earliest day, then the kinds in their order.
     */
    Comparator<TodayItem> MOST_MONEY_FIRST = comparing(
                    (TodayItem item) -> item.money().getCurrencyUnit().getCode())
            .thenComparing(item -> item.money().getAmount(), reverseOrder())
            .thenComparing(item -> item.matter().date())
            .thenComparing(TodayItem::kind);

    /** What kind of thing it is, in the order of the list. */
    enum TodayKind {
        ACTION,
        COVERAGE_GAP,
        WARNING_SIGN
    }

    /**
     * Whom it is about, whose deal it is, what is at stake, and since when.
     *
     * <p>A deal puts at stake what is open on it, or what it is worth while nothing is invoiced. A warning sign puts at
     * stake the sum over the salesperson's open deals with the customer, currency by currency.
     *
     * @param date the day of an action, the first day of a gap, the day on which a sign was raised
     */
    record Matter(CustomerName customer, UserName salesperson, Money atStake, LocalDate date) {}

    /** An action of the playbook that is to be done by today, or was to be done before. */
    record DueAction(
            Matter matter,
            DealName deal,
            ActionId action,
            Stage stage,
            boolean mandatory,
            ActionOwner owner,
            boolean overdue,
            @Nullable PlaybookVersion playbook)
            implements TodayItem {}

    /** A customer who cannot be reached well enough while the deal could still be prepared. */
    record CoverageGap(
            Matter matter, DealName deal, @Nullable PlaybookVersion playbook) implements TodayItem {}

    /**
     * A warning sign that was raised lately.
     *
     * @param deal null where it is about the customer as a whole
     */
    record NewSign(
            Matter matter,
            @Nullable DealId deal,
            WarningSignId signId,
            WarningKind sign,
            String words,
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
            case CoverageGap _ -> TodayKind.COVERAGE_GAP;
            case NewSign _ -> TodayKind.WARNING_SIGN;
        };
    }

    /** The playbook that has the words for it; null where there is none, or it has none. */
    default @Nullable PlaybookVersion wordsFrom() {
        return switch (this) {
            case DueAction action -> action.playbook();
            case CoverageGap gap -> gap.playbook();
            case NewSign _ -> null;
        };
    }
}
