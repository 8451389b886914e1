package io.duly.command.backtest;

import io.duly.command.backtest.Backtest.FirstContact;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.StepAction;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many days after the due date debtors were first turned to. Steps that turn to nobody do not count. */
final class FirstContacts {

    private final Map<InstalmentId, LocalDate> first = new HashMap<>();
    private final Map<InstalmentId, EnumSet<StepAction>> seen = new HashMap<>();
    private final TreeMap<Integer, Integer> byAny = new TreeMap<>();
    private final Map<StepAction, TreeMap<Integer, Integer>> byAction = new EnumMap<>(StepAction.class);

    /** @param counts whether it lies in the days that are reported; an earlier one is the first one all the same */
    void add(EscalationStepTaken taken, boolean counts) {
        var inputs = taken.inputs();
        var action = inputs.step().action();
        if (inputs.daysPastDue() <= 0 || action.ways().isEmpty()) {
            return;
        }
        var isFirst = first.putIfAbsent(taken.instalmentId(), inputs.decidedOn()) == null;
        var isFirstOfItsKind = seen.computeIfAbsent(taken.instalmentId(), _ -> EnumSet.noneOf(StepAction.class))
                .add(action);
        if (isFirst && counts) {
            byAny.merge(inputs.daysPastDue(), 1, Integer::sum);
        }
        if (isFirstOfItsKind && counts) {
            byAction.computeIfAbsent(action, _ -> new TreeMap<>()).merge(inputs.daysPastDue(), 1, Integer::sum);
        }
    }

    @Nullable
    LocalDate of(InstalmentId instalment) {
        return first.get(instalment);
    }

    /** All kinds together stand first. */
    List<FirstContact> report() {
        var rows = new ArrayList<FirstContact>();
        if (!byAny.isEmpty()) {
            rows.add(distribution(null, byAny));
        }
        byAction.forEach((action, days) -> rows.add(distribution(action, days)));
        return rows;
    }

    private static FirstContact distribution(@Nullable StepAction action, SortedMap<Integer, Integer> days) {
        var count = days.values().stream().mapToInt(Integer::intValue).sum();
        return new FirstContact(
                action, count, at(days, (count + 3) / 4), at(days, (count + 1) / 2), at(days, (3 * count + 3) / 4));
    }

    /** The value of this rank, from 1, in order of size. */
    private static int at(SortedMap<Integer, Integer> days, int rank) {
        int passed = 0;
        for (var entry : days.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("there is no rank " + rank);
    }
}
