package io.duly.command.work;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkEvent;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.customer.WorkReleased;
import io.duly.events.customer.WorkResubmitted;
import io.duly.state.work.WorkState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a command about the work about a customer leads to, with what is known of that work and who asks. */
record WorkDecisions(WorkState work, Worker worker, LocalDate today) {

    private static final int FARTHEST_MONTHS = 3;

    /** Whoever has it already changes nothing. */
    List<WorkEvent> decide(ClaimWork command) {
        requireFree();
        return work.claimOn(today).isPresent()
                ? List.of()
                : List.of(new WorkClaimed(command.customerId(), worker.side(work), worker.name(), today));
    }

    /** Heads also free what somebody else has. */
    List<WorkEvent> decide(ReleaseWork command) {
        var claim = work.claimOn(today);
        if (claim.isEmpty()) {
            return List.of();
        }
        if (!worker.isHead()) {
            requireNobodyElses();
        }
        return List.of(new WorkReleased(command.customerId(), claim.get().side(), worker.name(), today));
    }

    List<WorkEvent> decide(ResubmitWork command) {
        var known = work.find(command.entryId());
        if (known.isPresent()) {
            requireSame(known.get() instanceof WorkResubmitted before
                    && before.until().equals(command.until())
                    && before.reason().equals(command.reason()));
            return List.of();
        }
        requireFree();
        if (!command.until().isAfter(today)) {
            throw CommandRejected.ofField(
                    WorkRefusal.RESUBMISSION_TOO_SOON, "until", "is not after today, which is " + today);
        }
        if (command.until().isAfter(today.plusMonths(FARTHEST_MONTHS))) {
            throw CommandRejected.ofField(WorkRefusal.RESUBMISSION_TOO_FAR, "until", "must be within three months");
        }
        return List.of(new WorkResubmitted(
                command.customerId(),
                command.entryId(),
                worker.side(work),
                command.until(),
                command.reason(),
                worker.name(),
                today));
    }

    /** @param mayDoIt throws when the colleague may not; asked only when the request is not a repeated one */
    List<WorkEvent> decide(HandOverWork command, Runnable mayDoIt) {
        var known = work.find(command.entryId());
        if (known.isPresent()) {
            requireSame(known.get() instanceof WorkHandedOver before
                    && before.to().equals(command.to())
                    && before.reason().equals(command.reason()));
            return List.of();
        }
        mayDoIt.run();
        if (!worker.isHead()) {
            requireNobodyElses();
            requireNotWithOthers(true);
        }
        return List.of(new WorkHandedOver(
                command.customerId(),
                command.entryId(),
                worker.side(work),
                command.to(),
                command.reason(),
                worker.name(),
                today));
    }

    List<WorkEvent> decide(CompleteWork command) {
        var known = work.find(command.entryId());
        if (known.isPresent()) {
            requireSame(known.get() instanceof WorkCompleted before
                    && before.outcome() == command.outcome()
                    && Objects.equals(before.note(), command.note()));
            return List.of();
        }
        requireFree();
        return List.of(new WorkCompleted(
                command.customerId(),
                command.entryId(),
                worker.side(work),
                command.outcome(),
                command.note(),
                worker.name(),
                today));
    }

    private void requireFree() {
        requireNobodyElses();
        requireNotWithOthers(false);
    }

    /** Whoever stands in for somebody who is away does not take that person's claim for a stranger's. */
    private void requireNobodyElses() {
        work.claimOn(today)
                .filter(claim -> !worker.actsFor().contains(claim.by()))
                .ifPresent(claim -> {
                    throw new CommandRejected(
                            WorkRefusal.WORK_CLAIMED,
                            "the work about this customer is done by %s today".formatted(claim.by()));
                });
    }

    /** @param takingBack whether who handed it over may do this as well */
    private void requireNotWithOthers(boolean takingBack) {
        var given = work.handedOver().get(worker.side(work));
        if (given == null
                || worker.actsFor().contains(given.to())
                || (takingBack && worker.actsFor().contains(given.by()))) {
            return;
        }
        throw new CommandRejected(
                WorkRefusal.WORK_HANDED_OVER,
                "the work about this customer was handed over to %s".formatted(given.to()));
    }

    private static void requireSame(boolean same) {
        if (!same) {
            throw new CommandRejected(
                    WorkRefusal.WORK_ENTRY_EXISTS, "something else about this work was recorded under this id already");
        }
    }
}
