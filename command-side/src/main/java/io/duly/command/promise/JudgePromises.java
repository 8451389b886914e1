package io.duly.command.promise;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Consequence;
import io.duly.command.escalation.TimedDecision;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.promise.PromiseOutcome;
import io.duly.state.promise.PromiseState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Records what promises are worth, when the deal's clock says that they are over and whenever money changes what is
 * right. It recognises what it has recorded.
 */
@Component
final class JudgePromises implements Consequence, TimedDecision {

    private final CreditorTime creditor;

    JudgePromises(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @Override
    public Turn turn() {
        return Turn.JUDGE_PROMISES;
    }

    @Override
    public Optional<LocalDate> next(Opened deal) {
        var judgement = Judgement.about(deal, creditor);
        return deal.promises().all().stream()
                .flatMap(PromiseState::openParts)
                .map(part -> judgement.judgedOn(part.part()))
                .min(Comparator.naturalOrder());
    }

    /** The day does not matter: what is over is over by the creditor's clock. */
    @Override
    public List<PromiseEvent> decide(Opened deal, LocalDate day) {
        if (deal.promises().all().isEmpty()) {
            return List.of();
        }
        var judgement = Judgement.about(deal, creditor);
        return Counting.of(deal.promises(), deal.ledger()).stream()
                .flatMap(part -> news(deal, part, judgement.of(part)).stream())
                .toList();
    }

    private Optional<PromiseEvent> news(Opened deal, CountedPart part, PromiseOutcome now) {
        return isKnown(part, now) ? Optional.empty() : Optional.of(tell(deal, part, now));
    }

    /** What was kept, broken or has lapsed stays so whatever amounts led to it. */
    private static boolean isKnown(CountedPart part, PromiseOutcome now) {
        var before = part.state();
        if (before.outcome() != now) {
            return false;
        }
        return switch (now) {
            case OPEN ->
                before.paid().equals(part.paid())
                        && before.due().equals(part.due())
                        && before.left().equals(part.left());
            case PARTLY_KEPT -> before.paid().equals(part.paid());
            case KEPT, BROKEN, LAPSED, WITHDRAWN -> true;
        };
    }

    private PromiseEvent tell(Opened deal, CountedPart part, PromiseOutcome now) {
        var id = deal.dealId();
        var customer = deal.customerId();
        var promise = part.promise().promiseId();
        var by = part.state().part().by();
        var due = part.due();
        var paid = part.paid();
        var today = creditor.today();
        return switch (now) {
            case OPEN ->
                part.state().open()
                        ? new PromiseToPayCounted(id, customer, promise, by, due, paid, part.left(), today)
                        : new PromiseToPayReopened(id, customer, promise, by, due, paid, part.left(), today);
            case KEPT -> new PromiseToPayKept(id, customer, promise, by, due, paid, part.left(), keptOn(part), today);
            case PARTLY_KEPT -> new PromiseToPayPartlyKept(id, customer, promise, by, due, paid, today);
            case BROKEN -> new PromiseToPayBroken(id, customer, promise, by, due, today);
            case LAPSED -> new PromiseToPayLapsed(id, customer, promise, by, part.left(), today);
            case WITHDRAWN -> throw new IllegalStateException("nobody judges what was withdrawn");
        };
    }

    private static LocalDate keptOn(CountedPart part) {
        var enough = part.due().minus(part.promise().given().tolerance());
        return part.reachedOn(enough).orElseThrow();
    }
}
