package io.duly.query.promise;

import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import io.duly.state.promise.PromiseOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one part of a promise stands from now on.
 *
 * @param due null where it stays what it is, as {@code paid}
 * @param left what the ladder waits for, by instalment
 */
record PartChange(
        Key key,
        PromiseOutcome state,
        @Nullable BigDecimal due,
        @Nullable BigDecimal paid,
        List<PromisedAmount> left,
        @Nullable LocalDate keptOn,
        @Nullable LocalDate settledOn) {

    /** Names a part. */
    record Key(PromiseId promiseId, DealId dealId, LocalDate by) {

        static Key of(PromiseEvent event, LocalDate by) {
            return new Key(event.promiseId(), event.dealId(), by);
        }
    }

    static List<PartChange> of(PromiseEvent event) {
        return switch (event) {
            case PromiseToPayGiven _ -> List.of();
            case PromiseToPayCounted counted ->
                List.of(new PartChange(
                        Key.of(counted, counted.by()),
                        PromiseOutcome.OPEN,
                        counted.due().getAmount(),
                        counted.paid().getAmount(),
                        counted.left(),
                        null,
                        null));
            case PromiseToPayReopened again ->
                List.of(new PartChange(
                        Key.of(again, again.by()),
                        PromiseOutcome.OPEN,
                        again.due().getAmount(),
                        again.paid().getAmount(),
                        again.left(),
                        null,
                        null));
            case PromiseToPayKept kept ->
                List.of(new PartChange(
                        Key.of(kept, kept.by()),
                        PromiseOutcome.KEPT,
                        kept.due().getAmount(),
                        kept.paid().getAmount(),
                        List.of(),
                        kept.keptOn(),
                        kept.judgedOn()));
            case PromiseToPayPartlyKept partly ->
                List.of(new PartChange(
                        Key.of(partly, partly.by()),
                        PromiseOutcome.PARTLY_KEPT,
                        partly.due().getAmount(),
                        partly.paid().getAmount(),
                        List.of(),
                        null,
                        partly.judgedOn()));
            case PromiseToPayBroken broken ->
                List.of(new PartChange(
                        Key.of(broken, broken.by()),
                        PromiseOutcome.BROKEN,
                        broken.due().getAmount(),
                        BigDecimal.ZERO,
                        List.of(),
                        null,
                        broken.judgedOn()));
            case PromiseToPayLapsed lapsed ->
                List.of(new PartChange(
                        Key.of(lapsed, lapsed.by()),
                        PromiseOutcome.LAPSED,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        List.of(),
                        null,
                        lapsed.lapsedOn()));
            case PromiseToPayWithdrawn gone ->
                gone.parts().stream()
                        .map(by -> new PartChange(
                                Key.of(gone, by),
                                PromiseOutcome.WITHDRAWN,
                                null,
                                null,
                                List.of(),
                                null,
                                gone.withdrawnOn()))
                        .toList();
        };
    }

    /** The two in turn. */
    PartChange then(PartChange later) {
        return new PartChange(
                key,
                later.state,
                later.due == null ? due : later.due,
                later.paid == null ? paid : later.paid,
                later.left,
                later.keptOn,
                later.settledOn);
    }
}
