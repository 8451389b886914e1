package io.duly.query.testing;

import java.time.LocalDate;
import java.util.List;

/** What is promised about the deals of the full store, and what comes of it. */
final class PromiseStories {

    private PromiseStories() {}

    /** Each array is one transaction. */
    static List<Object[]> of(BookedDeal deal, int number, LocalDate due) {
        var first = Contacts.person(number % 7, 1);
        var second = Contacts.person(number % 7, 2);
        return List.of(
                new Object[] {
                    deal.promised(1, first, due.minusDays(9), 1, "100.00", due),
                    deal.counted(1, 1, "40.00", due),
                    deal.kept(1, due)
                },
                new Object[] {
                    deal.promised(2, first, due.minusDays(9), 2, "90.00", due.plusDays(number)),
                    deal.promised(3, first, due.minusDays(8), 2, "80.00", due.plusDays(3)),
                    deal.promised(4, second, due.minusDays(7), 1, "70.00", due.plusDays(4)),
                    deal.promised(5, second, due.minusDays(7), 1, "60.00", due.plusDays(5)),
                    deal.partlyKept(3, "20.00", due.plusDays(5)),
                    deal.broken(4, due.plusDays(6))
                },
                number % 2 == 0
                        ? new Object[] {deal.promiseReopened(1, due.plusDays(1)), deal.lapsed(5, due.plusDays(2))}
                        : new Object[] {deal.withdrawn(5, due.plusDays(2))});
    }
}
