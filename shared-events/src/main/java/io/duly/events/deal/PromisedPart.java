package io.duly.events.deal;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * What is promised of one deal by one day. The day tells the parts of a promise apart.
 *
 * @param lastDay the last value date that still keeps it: {@code by} and the working days of tolerance after it
 * @param amounts in the order in which they were named
 */
public record PromisedPart(LocalDate by, LocalDate lastDay, List<PromisedAmount> amounts) {

    public PromisedPart {
        amounts = List.copyOf(amounts);
    }

    /** The sum of what is promised. */
    public Money promised() {
        return amounts.stream()
                .map(PromisedAmount::amount)
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalStateException("a part promises nothing"));
    }
}
