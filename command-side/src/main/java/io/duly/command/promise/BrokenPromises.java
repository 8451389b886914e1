package io.duly.command.promise;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Remembers which promises customers broke. */
@FunctionalInterface
public interface BrokenPromises {

    /**
     * What was broken of a promise in one deal by one day.
     *
     * @param due what could be asked for
     */
    record BrokenPart(PromiseId promiseId, DealId dealId, LocalDate by, LocalDate judgedOn, Money due) {}

    /** Those that were found broken on a day or later, the earliest first. */
    List<BrokenPart> since(CustomerId customerId, LocalDate day);
}
