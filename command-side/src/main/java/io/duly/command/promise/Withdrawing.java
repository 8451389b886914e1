package io.duly.command.promise;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.shared.DealId;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.promise.PromiseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decides what withdrawing a promise leads to: one event for each deal with open parts, none for a repeat. */
final class Withdrawing {

    private Withdrawing() {}

    static List<PromiseToPayWithdrawn> decide(WithdrawPromise command, Map<DealId, Opened> deals, LocalDate today) {
        var earlier = deals.values().stream()
                .map(deal -> promise(command, deal).withdrawn())
                .filter(Objects::nonNull)
                .toList();
        if (!earlier.isEmpty()) {
            if (earlier.stream().anyMatch(event -> !event.reason().equals(command.reason()))) {
                throw new CommandRejected(
                        PromiseRefusal.WITHDRAWAL_EXISTS, "this promise was withdrawn for another reason");
            }
            return List.of();
        }
        var events = deals.values().stream()
                .filter(deal -> promise(command, deal).openParts().findAny().isPresent())
                .map(deal -> withdrawn(command, deal, today))
                .toList();
        if (events.isEmpty()) {
            throw new CommandRejected(PromiseRefusal.PROMISE_SETTLED, "nothing of this promise is open any more");
        }
        return events;
    }

    private static PromiseToPayWithdrawn withdrawn(WithdrawPromise command, Opened deal, LocalDate today) {
        return new PromiseToPayWithdrawn(
                deal.dealId(),
                deal.customerId(),
                command.promiseId(),
                promise(command, deal).openParts().map(part -> part.part().by()).toList(),
                command.reason(),
                today);
    }

    private static PromiseState promise(WithdrawPromise command, Opened deal) {
        return deal.promises().find(command.promiseId()).orElseThrow();
    }
}
