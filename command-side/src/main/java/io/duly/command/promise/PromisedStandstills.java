package io.duly.command.promise;

import io.duly.command.escalation.Standstill;
import io.duly.command.escalation.StandstillSource;
import io.duly.events.deal.PromisedPart;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.promise.PartState;
import io.duly.state.promise.PromiseState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ladder waits for what is promised and has not come, through the last day of each part. What was kept, credited or
 * withdrawn earlier still keeps it waiting on that day.
 */
@Component
final class PromisedStandstills implements StandstillSource {

    private static final String REASON = "promise";

    @Override
    public List<Standstill> list(Opened deal) {
        return deal.promises().all().stream().flatMap(PromisedStandstills::of).toList();
    }

    private static Stream<Standstill> of(PromiseState promise) {
        return promise.parts().stream().flatMap(part -> of(part, promise.given().madeOn()));
    }

    private static Stream<Standstill> of(PartState part, LocalDate from) {
        var until = earlier(part.part(), part.settledOn());
        return until.isBefore(from)
                ? Stream.empty()
                : part.left().stream()
                        .map(left -> new Standstill(left.instalmentId(), from, until, REASON, left.amount()));
    }

    private static LocalDate earlier(PromisedPart part, @Nullable LocalDate settledOn) {
        return settledOn != null && settledOn.isBefore(part.lastDay()) ? settledOn : part.lastDay();
    }
}
