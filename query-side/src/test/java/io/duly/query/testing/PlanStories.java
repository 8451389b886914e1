package io.duly.query.testing;

import java.time.LocalDate;
import java.util.List;

/** What is to be paid in parts of the deals of the full store, and what comes of it. */
final class PlanStories {

    private PlanStories() {}

    /** Each array is one transaction. */
    static List<Object[]> of(BookedDeal deal, int number, LocalDate due) {
        var first = due.plusDays(3);
        var second = due.plusDays(number + 4L);
        return List.of(
                new Object[] {
                    deal.agreed(
                            1,
                            number % 2 == 0 ? null : Contacts.person(number % 7, 1),
                            due,
                            2,
                            deal.toBePaid("100.00", first),
                            deal.toBePaid("200.00", second)),
                    deal.planCounted(1, 2, "300.00", "100.00", first),
                    deal.partKept(1, first, first)
                },
                new Object[] {
                    deal.planCounted(1, 2, "300.00", "0.00", first),
                    deal.partReopened(1, first, first),
                    deal.partMissed(1, first, "100.00", due.plusDays(5)),
                    deal.planBroken(1, first, "300.00", due.plusDays(5))
                },
                number % 2 == 0
                        ? new Object[] {deal.planReopened(1, due.plusDays(6)), deal.planWithdrawn(1, due.plusDays(7))}
                        : new Object[] {deal.fulfilled(1, "300.00", due.plusDays(6))},
                new Object[] {
                    deal.agreed(
                            2,
                            null,
                            due.plusDays(8),
                            2,
                            deal.toBePaid("10.00", due.plusDays(9)),
                            deal.toBePaid("20.00", due.plusDays(19)))
                },
                number % 3 == 0 ? new Object[] {deal.planLapsed(2, due.plusDays(9))} : new Object[] {});
    }
}
