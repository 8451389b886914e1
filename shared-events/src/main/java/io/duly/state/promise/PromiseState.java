package io.duly.state.promise;

import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A promise as it was given, and how each of its parts stands. */
public record PromiseState(
        PromiseToPayGiven given,
        List<PartState> parts,
        @Nullable PromiseToPayWithdrawn withdrawn) {

    public PromiseState {
        parts = List.copyOf(parts);
    }

    static PromiseState of(PromiseToPayGiven given) {
        return new PromiseState(given, given.parts().stream().map(PartState::of).toList(), null);
    }

    public PromiseId promiseId() {
        return given.promiseId();
    }

    public Stream<PartState> openParts() {
        return parts.stream().filter(PartState::open);
    }

    /** Whether some part of it was broken. */
    public boolean broken() {
        return parts.stream().anyMatch(part -> part.outcome() == PromiseOutcome.BROKEN);
    }

    /** Whether it promises something of this instalment. */
    public boolean concerns(InstalmentId instalment) {
        return parts.stream()
                .flatMap(part -> part.part().amounts().stream())
                .anyMatch(amount -> amount.instalmentId().equals(instalment));
    }

    PromiseState with(LocalDate by, UnaryOperator<PartState> change) {
        if (parts.stream().noneMatch(part -> part.part().by().equals(by))) {
            throw new IllegalStateException("the stored history promises nothing by " + by);
        }
        return new PromiseState(
                given,
                parts.stream()
                        .map(part -> part.part().by().equals(by) ? change.apply(part) : part)
                        .toList(),
                withdrawn);
    }

    PromiseState withdrawn(PromiseToPayWithdrawn event) {
        var changed = this;
        for (var by : event.parts()) {
            changed = changed.with(
                    by,
                    part -> part.settled(
                            PromiseOutcome.WITHDRAWN, part.due(), part.paid(), part.left(), event.withdrawnOn()));
        }
        return new PromiseState(given, changed.parts, event);
    }
}
