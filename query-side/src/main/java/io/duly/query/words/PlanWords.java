package io.duly.query.words;

import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.deal.PlanEvent;
import java.time.LocalDate;
import java.util.Map;

/** Says what was agreed to be paid in parts, and how the parts were paid. */
record PlanWords(PlanEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return teller.say(
                event.getClass().getSimpleName(),
                switch (event) {
                    case PaymentPlanAgreed agreed -> agreed(agreed, teller);
                    case PaymentPlanCounted counted ->
                        Map.of("paid", teller.money(counted.paid()), "due", teller.money(counted.due()));
                    case PaymentPlanPartKept kept -> Map.of("day", teller.day(kept.on()));
                    case PaymentPlanPartMissed missed ->
                        Map.of("day", teller.day(missed.on()), "missing", teller.money(missed.missing()));
                    case PaymentPlanPartReopened again -> Map.of("day", teller.day(again.on()));
                    case PaymentPlanBroken broken ->
                        Map.of(
                                "why", broken.why().name(),
                                "days",
                                        teller.list(broken.missed().stream()
                                                .map(teller::day)
                                                .toList()),
                                "left", teller.money(broken.left()));
                    case PaymentPlanFulfilled fulfilled -> Map.of("paid", teller.money(fulfilled.paid()));
                    case PaymentPlanLapsed _, PaymentPlanReopened _ -> Map.of();
                    case PaymentPlanWithdrawn withdrawn -> Map.of("reason", withdrawn.reason());
                });
    }

    @Override
    public LocalDate effectiveOn() {
        return switch (event) {
            case PaymentPlanAgreed agreed -> agreed.agreedOn();
            case PaymentPlanCounted counted -> counted.countedOn();
            case PaymentPlanPartKept kept -> kept.keptOn();
            case PaymentPlanPartMissed missed -> missed.judgedOn();
            case PaymentPlanPartReopened again -> again.reopenedOn();
            case PaymentPlanBroken broken -> broken.brokenOn();
            case PaymentPlanFulfilled fulfilled -> fulfilled.fulfilledOn();
            case PaymentPlanLapsed lapsed -> lapsed.lapsedOn();
            case PaymentPlanReopened again -> again.reopenedOn();
            case PaymentPlanWithdrawn withdrawn -> withdrawn.withdrawnOn();
        };
    }

    /** The note itself is left to the audit: people write names into it. */
    private static Map<String, Object> agreed(PaymentPlanAgreed agreed, Teller teller) {
        var parts = agreed.parts().stream()
                .map(part -> teller.say(
                        "PaymentPlanAgreed.part",
                        Map.of("amount", teller.money(part.amount()), "day", teller.day(part.on()))))
                .toList();
        var person = agreed.personId();
        var document = agreed.document();
        return Map.of(
                "person", person == null ? "NONE" : teller.person(person),
                "parts", teller.list(parts),
                "missed", agreed.rule().missedParts(),
                "late", agreed.rule().workingDaysLate(),
                "document", document == null ? "NONE" : document);
    }
}
