package io.duly.query.words;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import java.time.LocalDate;
import java.util.Map;

/** Says what the customer contests, and what came of it. Notes are left to the audit: people write names into them. */
record DisputeWords(DisputeEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return switch (event) {
            case DisputeRaised raised ->
                teller.say(
                        "DisputeRaised",
                        Map.of(
                                "amount", teller.money(raised.amount()),
                                "reason", teller.title(raised.reason()),
                                "owner", raised.owner(),
                                "day", teller.day(raised.deadline())));
            case DisputeChanged changed ->
                teller.say(
                        "DisputeChanged",
                        Map.of(
                                "amount", teller.money(changed.amount()),
                                "owner", changed.owner(),
                                "day", teller.day(changed.deadline()),
                                "reason", changed.reason()));
            case DisputeDeadlinePassed passed ->
                teller.say(
                        "DisputeDeadlinePassed", Map.of("owner", passed.owner(), "day", teller.day(passed.deadline())));
            case DisputeResolved resolved ->
                teller.say(
                        "DisputeResolved." + resolved.resolution(),
                        Map.of(
                                "credited", teller.money(resolved.credited()),
                                "rest", teller.money(resolved.goesOn())));
            case DisputeFellAway _ -> teller.say("DisputeFellAway");
            case DisputeReopened again -> teller.say("DisputeReopened", Map.of("amount", teller.money(again.amount())));
        };
    }

    @Override
    public LocalDate effectiveOn() {
        return switch (event) {
            case DisputeRaised raised -> raised.raisedOn();
            case DisputeChanged changed -> changed.changedOn();
            case DisputeDeadlinePassed passed -> passed.passedOn();
            case DisputeResolved resolved -> resolved.resolvedOn();
            case DisputeFellAway away -> away.fellAwayOn();
            case DisputeReopened again -> again.reopenedOn();
        };
    }
}
