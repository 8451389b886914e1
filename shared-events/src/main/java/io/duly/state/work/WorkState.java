package io.duly.state.work;

import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkEvent;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.customer.WorkReleased;
import io.duly.events.customer.WorkResubmitted;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With whom the work about a customer lies.
 *
 * @param claim the last one that nobody ended; it holds on its own day only
 * @param handedOver with whom the work of a side lies that was handed over and is not completed
 * @param entries all that was recorded under an id
 */
public record WorkState(
        @Nullable WorkClaimed claim, Map<WorkSide, WorkHandedOver> handedOver, Map<WorkEntryId, WorkEvent> entries) {

    public static final WorkState NONE = new WorkState(null, Map.of(), Map.of());

    public WorkState {
        handedOver = handedOver.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(handedOver));
        entries = Map.copyOf(entries);
    }

    /** The claim that holds on a day. Whatever was claimed is free again when the creditor's day has ended. */
    public Optional<WorkClaimed> claimOn(LocalDate day) {
        return Optional.ofNullable(claim).filter(known -> known.on().equals(day));
    }

    public Optional<WorkEvent> find(WorkEntryId entryId) {
        return Optional.ofNullable(entries.get(entryId));
    }

    /** With whom the work of a side lies; empty where it was not handed over. */
    public Optional<UserName> holderOf(WorkSide side) {
        return Optional.ofNullable(handedOver.get(side)).map(WorkHandedOver::to);
    }

    /** Folds one event in. */
    public WorkState after(WorkEvent event) {
        return switch (event) {
            case WorkClaimed claimed -> new WorkState(claimed, handedOver, entries);
            case WorkReleased _ -> new WorkState(null, handedOver, entries);
            case WorkResubmitted resubmitted -> with(resubmitted.entryId(), resubmitted, handedOver);
            case WorkHandedOver given -> {
                var more = new HashMap<>(handedOver);
                more.put(given.side(), given);
                yield with(given.entryId(), given, more);
            }
            case WorkCompleted completed -> {
                var rest = new HashMap<>(handedOver);
                rest.remove(completed.side());
                yield with(completed.entryId(), completed, rest);
            }
        };
    }

    private WorkState with(WorkEntryId entryId, WorkEvent entry, Map<WorkSide, WorkHandedOver> handedOverNow) {
        var more = new HashMap<>(entries);
        more.put(entryId, entry);
        return new WorkState(null, handedOverNow, more);
    }
}
