package io.duly.state.promise;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What was promised about one deal.
 *
 * @param all in the order in which they were recorded
 */
public record Promises(List<PromiseState> all) {

    public static final Promises NONE = new Promises(List.of());

    public Promises {
        all = List.copyOf(all);
    }

    public Optional<PromiseState> find(PromiseId id) {
        return all.stream().filter(promise -> promise.promiseId().equals(id)).findFirst();
    }

    /** Whether the last promise about this instalment that was judged, and not withdrawn, was broken. */
    public boolean broken(InstalmentId instalment) {
        return all.reversed().stream()
                .filter(promise -> promise.withdrawn() == null && promise.concerns(instalment))
                .filter(promise -> promise.openParts().findAny().isEmpty())
                .findFirst()
                .filter(PromiseState::broken)
                .isPresent();
    }

    /** Leaves what is no matter of promises as it is. */
    public Promises after(DealEvent event) {
        return event instanceof PromiseEvent about ? after(about) : this;
    }

    private Promises after(PromiseEvent event) {
        return switch (event) {
            case PromiseToPayGiven given ->
                new Promises(Stream.concat(all.stream(), Stream.of(PromiseState.of(given)))
                        .toList());
            case PromiseToPayCounted counted ->
                with(
                        counted,
                        counted.by(),
                        part -> part.standing(PromiseOutcome.OPEN, counted.due(), counted.paid(), counted.left()));
            case PromiseToPayReopened again ->
                with(
                        again,
                        again.by(),
                        part -> part.standing(PromiseOutcome.OPEN, again.due(), again.paid(), again.left()));
            case PromiseToPayKept kept ->
                with(
                        kept,
                        kept.by(),
                        part -> part.settled(
                                PromiseOutcome.KEPT, kept.due(), kept.paid(), kept.left(), kept.judgedOn()));
            case PromiseToPayPartlyKept partly ->
                with(
                        partly,
                        partly.by(),
                        part -> part.settled(
                                PromiseOutcome.PARTLY_KEPT, partly.due(), partly.paid(), List.of(), partly.judgedOn()));
            case PromiseToPayBroken broken ->
                with(
                        broken,
                        broken.by(),
                        part -> part.settled(
                                PromiseOutcome.BROKEN, broken.due(), nothing(part), List.of(), broken.judgedOn()));
            case PromiseToPayLapsed lapsed ->
                with(
                        lapsed,
                        lapsed.by(),
                        part -> part.settled(
                                PromiseOutcome.LAPSED, nothing(part), nothing(part), lapsed.left(), lapsed.lapsedOn()));
            case PromiseToPayWithdrawn withdrawn -> with(withdrawn, promise -> promise.withdrawn(withdrawn));
        };
    }

    private static Money nothing(PartState part) {
        return part.due().minus(part.due());
    }

    private Promises with(PromiseEvent event, LocalDate by, UnaryOperator<PartState> change) {
        return with(event, promise -> promise.with(by, change));
    }

    private Promises with(PromiseEvent event, UnaryOperator<PromiseState> change) {
        if (find(event.promiseId()).isEmpty()) {
            throw new IllegalStateException("the stored history knows no promise " + event.promiseId());
        }
        return new Promises(all.stream()
                .map(promise -> promise.promiseId().equals(event.promiseId()) ? change.apply(promise) : promise)
                .toList());
    }
}
