package io.duly.command.promise;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.shared.DealId;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Whether a command asks for exactly the promise that is there already. */
final class PromiseRepeats {

    private PromiseRepeats() {}

    /** @throws CommandRejected when the promise under this id is another one */
    static void require(GivePromise command, PromisedDeals.Known known, Map<DealId, Opened> deals) {
        if (!known.customerId().equals(command.customerId())
                || !known.deals().equals(command.deals())
                || deals.values().stream().anyMatch(deal -> !repeats(command, deal))) {
            throw new CommandRejected(PromiseRefusal.PROMISE_EXISTS, "this promise was recorded with other contents");
        }
    }

    private static boolean repeats(GivePromise command, Opened deal) {
        return deal.promises()
                .find(command.promiseId())
                .filter(promise -> repeats(command, promise.given()))
                .isPresent();
    }

    private static boolean repeats(GivePromise command, PromiseToPayGiven event) {
        return command.personId().equals(event.personId())
                && command.madeAt().equals(event.madeAt())
                && command.toleranceDays() == event.toleranceDays()
                && command.tolerance(event.tolerance().getCurrencyUnit()).equals(event.tolerance())
                && Objects.equals(command.note(), event.note())
                && Objects.equals(command.attemptId(), event.attemptId())
                && amounts(command, event.dealId()).equals(amounts(event));
    }

    private static Map<LocalDate, List<PromisedAmount>> amounts(GivePromise command, DealId deal) {
        var amounts = new TreeMap<LocalDate, List<PromisedAmount>>();
        command.parts().forEach(part -> amounts.put(part.by(), Giving.promised(part, deal)));
        amounts.values().removeIf(List::isEmpty);
        return amounts;
    }

    private static Map<LocalDate, List<PromisedAmount>> amounts(PromiseToPayGiven event) {
        var amounts = new TreeMap<LocalDate, List<PromisedAmount>>();
        event.parts().forEach(part -> amounts.put(part.by(), part.amounts()));
        return amounts;
    }
}
