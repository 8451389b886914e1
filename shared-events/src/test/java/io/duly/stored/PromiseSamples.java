package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.INSTALMENT;
import static io.duly.stored.SampleValues.PERSON;
import static io.duly.stored.SampleValues.roubles;

import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.deal.PromisedPart;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What somebody promised, and what became of it. */
final class PromiseSamples {

    private static final PromiseId PROMISE = PromiseId.of("00000000-0000-0000-0000-0000000000a1");
    private static final AttemptId ATTEMPT = AttemptId.of("00000000-0000-0000-0000-0000000000a2");
    private static final DealId OTHER_DEAL = DealId.of("00000000-0000-0000-0000-00000000dea2");
    private static final LocalDate MADE = LocalDate.of(2026, 4, 6);
    private static final LocalDate BY = LocalDate.of(2026, 4, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 13);
    private static final LocalDate JUDGED = LocalDate.of(2026, 4, 14);

    private PromiseSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new PromiseToPayGiven(
                        DEAL,
                        CUSTOMER,
                        PROMISE,
                        PERSON,
                        Instant.parse("2026-04-06T08:30:00Z"),
                        MADE,
                        List.of(new PromisedPart(BY, LAST_DAY, List.of(new PromisedAmount(INSTALMENT, roubles("60"))))),
                        1,
                        roubles("0.50"),
                        "the director signs on Fridays",
                        ATTEMPT,
                        List.of(DEAL, OTHER_DEAL),
                        1),
                new PromiseToPayCounted(
                        DEAL,
                        CUSTOMER,
                        PROMISE,
                        BY,
                        roubles("60"),
                        roubles("20"),
                        List.of(new PromisedAmount(INSTALMENT, roubles("40"))),
                        BY),
                new PromiseToPayKept(
                        DEAL,
                        CUSTOMER,
                        PROMISE,
                        BY,
                        roubles("60"),
                        roubles("59.80"),
                        List.of(new PromisedAmount(INSTALMENT, roubles("0.20"))),
                        BY,
                        LAST_DAY),
                new PromiseToPayPartlyKept(DEAL, CUSTOMER, PROMISE, BY, roubles("60"), roubles("20"), JUDGED),
                new PromiseToPayBroken(DEAL, CUSTOMER, PROMISE, BY, roubles("60"), JUDGED),
                new PromiseToPayLapsed(
                        DEAL, CUSTOMER, PROMISE, BY, List.of(new PromisedAmount(INSTALMENT, roubles("0.20"))), BY),
                new PromiseToPayReopened(
                        DEAL,
                        CUSTOMER,
                        PROMISE,
                        BY,
                        roubles("60"),
                        roubles("20"),
                        List.of(new PromisedAmount(INSTALMENT, roubles("40"))),
                        BY),
                new PromiseToPayWithdrawn(DEAL, CUSTOMER, PROMISE, List.of(BY), "typed in by mistake", BY));
    }
}
