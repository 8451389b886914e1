package io.duly.command.deal;

import static io.duly.testing.DealFixture.euro;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.joda.money.Money;

/** Counts by hand, from the events alone, what is contested when a step is taken. */
final class Contested {

    private record Part(InstalmentId instalment, Money amount) {}

    private record Ended(Part part, LocalDate day) {}

    private final Map<DisputeId, Part> raised = new HashMap<>();
    private final Map<DisputeId, Part> standing = new HashMap<>();
    private final List<Ended> ended = new ArrayList<>();

    private Contested() {}

    /** The steps for which nothing was left to ask for. */
    static List<EscalationStepTaken> askedForNothing(List<? extends DomainEventMessage<?>> history) {
        var contested = new Contested();
        var wrong = new ArrayList<EscalationStepTaken>();
        for (var message : history) {
            switch (message.getPayload()) {
                case DisputeEvent event -> contested.happened(event, day(message.getTimestamp()));
                case EscalationStepTaken taken
                when !contested.leaves(taken, day(message.getTimestamp())) -> wrong.add(taken);
                case Object _ -> {
                    /* changes nothing about it */
                }
            }
        }
        return wrong;
    }

    private void happened(DisputeEvent event, LocalDate day) {
        var id = event.disputeId();
        switch (event) {
            case DisputeRaised what -> {
                raised.put(id, new Part(what.instalmentId(), what.amount()));
                standing.put(id, known(id));
            }
            case DisputeChanged what -> {
                ended.add(new Ended(known(id), day));
                raised.put(id, new Part(what.instalmentId(), what.amount()));
                standing.put(id, known(id));
            }
            case DisputeResolved _ -> {
                ended.add(new Ended(known(id), day));
                standing.remove(id);
            }
            case DisputeFellAway _ -> standing.remove(id);
            case DisputeReopened _ -> standing.put(id, known(id));
            case DisputeEvent _ -> {
                /* contests neither more nor less */
            }
        }
    }

    private Part known(DisputeId id) {
        return Objects.requireNonNull(raised.get(id));
    }

    /** Of one dispute only what it was about last, or the more that it was about earlier on the same day. */
    private boolean leaves(EscalationStepTaken taken, LocalDate day) {
        var now = sum(standing.values().stream(), taken);
        var open = taken.inputs().open();
        if (!now.isLessThan(open)) {
            return false;
        }
        return ended.stream()
                .filter(end -> end.day().equals(day))
                .map(Ended::part)
                .noneMatch(part -> part.instalment().equals(taken.instalmentId())
                        && !part.amount().isLessThan(open));
    }

    private static Money sum(Stream<Part> parts, EscalationStepTaken taken) {
        return parts.filter(part -> part.instalment().equals(taken.instalmentId()))
                .map(Part::amount)
                .reduce(euro("0"), Money::plus);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DealUnderTest.ZONE);
    }
}
