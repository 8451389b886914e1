package io.duly.query.words;

import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import java.time.LocalDate;
import java.util.Map;

/** Says what was promised and what the promise was worth. */
record PromiseWords(PromiseEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return teller.say(
                event.getClass().getSimpleName(),
                switch (event) {
                    case PromiseToPayGiven given -> given(given, teller);
                    case PromiseToPayCounted counted ->
                        Map.of(
                                "day", teller.day(counted.by()),
                                "paid", teller.money(counted.paid()),
                                "due", teller.money(counted.due()));
                    case PromiseToPayKept kept ->
                        Map.of("day", teller.day(kept.by()), "paid", teller.money(kept.paid()));
                    case PromiseToPayPartlyKept partly ->
                        Map.of(
                                "day", teller.day(partly.by()),
                                "paid", teller.money(partly.paid()),
                                "due", teller.money(partly.due()));
                    case PromiseToPayBroken broken ->
                        Map.of("day", teller.day(broken.by()), "due", teller.money(broken.due()));
                    case PromiseToPayLapsed lapsed -> Map.of("day", teller.day(lapsed.by()));
                    case PromiseToPayReopened again ->
                        Map.of(
                                "day", teller.day(again.by()),
                                "paid", teller.money(again.paid()),
                                "due", teller.money(again.due()));
                    case PromiseToPayWithdrawn withdrawn ->
                        Map.of(
                                "days",
                                        teller.list(withdrawn.parts().stream()
                                                .map(teller::day)
                                                .toList()),
                                "reason", withdrawn.reason());
                });
    }

    @Override
    public LocalDate effectiveOn() {
        return switch (event) {
            case PromiseToPayGiven given -> given.madeOn();
            case PromiseToPayCounted counted -> counted.countedOn();
            case PromiseToPayKept kept -> kept.keptOn();
            case PromiseToPayPartlyKept partly -> partly.judgedOn();
            case PromiseToPayBroken broken -> broken.judgedOn();
            case PromiseToPayLapsed lapsed -> lapsed.lapsedOn();
            case PromiseToPayReopened again -> again.reopenedOn();
            case PromiseToPayWithdrawn withdrawn -> withdrawn.withdrawnOn();
        };
    }

    /** The note itself is left to the audit: people write names into it. */
    private static Map<String, Object> given(PromiseToPayGiven given, Teller teller) {
        var parts = given.parts().stream()
                .map(part -> teller.say(
                        "PromiseToPayGiven.part",
                        Map.of("amount", teller.money(part.promised()), "day", teller.day(part.by()))))
                .toList();
        return Map.of(
                "person", teller.person(given.personId()), "parts", teller.list(parts), "broken", given.afterBroken());
    }
}
