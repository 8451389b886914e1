package io.duly.command.warning;

import io.duly.command.customer.Customers;
import io.duly.state.contact.ContactBook;
import java.time.LocalDate;
import java.util.List;

/** Rules that are never given anything to find. */
public final class NoRules {

    private NoRules() {}

    /** The room of the warning signs, put together as Spring does it. */
    public static Object commands(Customers customers) {
        return new WarningCommands(customers, atAll());
    }

    static WarningRules atAll() {
        var nothing = new WarningFacts(
                LocalDate.of(2026, 3, 1),
                ContactBook.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new WarningRules((_, _) -> nothing, new Thresholds(80, 3, 3, 5, 0));
    }
}
