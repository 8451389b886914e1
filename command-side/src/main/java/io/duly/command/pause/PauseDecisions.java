package io.duly.command.pause;

import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Require;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.deal.PauseEvent;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.pause.PauseState;
import io.duly.state.pause.Pauses;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a command about a pause leads to. */
final class PauseDecisions {

    private static final int MOST_YEARS = 1;

    private PauseDecisions() {}

    static List<PauseEvent> decide(PauseDeal command, Opened deal, LocalDate today) {
        var known = known(command.pauseId(), command.pause(), deal.pauses());
        if (known.isPresent()) {
            requireSame(Objects.equals(known.get().instalmentId(), command.instalmentId()));
            return List.of();
        }
        Require.running(deal);
        if (command.instalmentId() != null) {
            requireOpen(command.instalmentId(), deal);
        }
        requireAhead(command.pause(), today);
        var pause = command.pause().named(command.pauseId(), today);
        return List.of(new EscalationPaused(deal.dealId(), deal.customerId(), command.instalmentId(), pause));
    }

    static List<PauseEvent> decide(ResumeDeal command, Opened deal, LocalDate today) {
        return ends(command.pauseId(), command.reason(), deal.pauses(), today)
                ? List.of(new EscalationResumed(
                        deal.dealId(), deal.customerId(), command.pauseId(), today, command.reason()))
                : List.of();
    }

    static List<CustomerPauseEvent> decide(PauseCustomer command, CustomerState customer, LocalDate today) {
        var known = known(command.pauseId(), command.pause(), customer.pauses());
        if (known.isPresent()) {
            requireSame(known.get().channels().equals(command.channels()));
            return List.of();
        }
        requireAhead(command.pause(), today);
        var pause = command.pause().named(command.pauseId(), today);
        return List.of(new CollectionPaused(command.customerId(), command.channels(), pause));
    }

    static List<CustomerPauseEvent> decide(ResumeCustomer command, CustomerState customer, LocalDate today) {
        return ends(command.pauseId(), command.reason(), customer.pauses(), today)
                ? List.of(new CollectionResumed(command.customerId(), command.pauseId(), today, command.reason()))
                : List.of();
    }

    private static Optional<PauseState> known(PauseId pauseId, PauseRequest request, Pauses pauses) {
        var known = pauses.find(pauseId);
        known.ifPresent(pause -> requireSame(request.repeats(pause.pause())));
        return known;
    }

    private static void requireSame(boolean same) {
        if (!same) {
            throw new CommandRejected(PauseRefusal.PAUSE_EXISTS, "this pause was asked for with other words or days");
        }
    }

    private static void requireOpen(InstalmentId instalmentId, Opened deal) {
        if (Require.instalment(deal, instalmentId, "instalmentId").settled()) {
            throw CommandRejected.ofField(DealRefusal.NOTHING_OPEN, "instalmentId", "owes nothing any more");
        }
    }

    private static void requireAhead(PauseRequest request, LocalDate today) {
        var from = request.from() == null ? today : request.from();
        if (from.isBefore(today)) {
            throw CommandRejected.ofField(PauseRefusal.PAUSE_IN_THE_PAST, "from", "must not be in the past");
        }
        if (request.until().isBefore(today)) {
            throw CommandRejected.ofField(PauseRefusal.PAUSE_IN_THE_PAST, "until", "must not be in the past");
        }
        if (request.until().isAfter(from.plusYears(MOST_YEARS))) {
            throw CommandRejected.ofField(
                    PauseRefusal.PAUSE_TOO_LONG, "until", "must be within a year after the first day");
        }
    }

    /** Whether there is a pause to end. Ending it again for the same reason is a repeat. */
    private static boolean ends(PauseId pauseId, String reason, Pauses pauses, LocalDate today) {
        var known = pauses.find(pauseId)
                .orElseThrow(() -> new CommandRejected(PauseRefusal.PAUSE_UNKNOWN, "there is no such pause"));
        if (known.ending() != null && known.ending().reason().equals(reason)) {
            return false;
        }
        if (known.ending() != null || known.isOver(today)) {
            throw new CommandRejected(PauseRefusal.PAUSE_OVER, "this pause is over since " + known.lastDay());
        }
        return true;
    }
}
