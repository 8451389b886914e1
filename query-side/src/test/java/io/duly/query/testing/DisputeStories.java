package io.duly.query.testing;

import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What some deals of the full store contest. */
final class DisputeStories {

    private DisputeStories() {}

    /** Two of one instalment, with each way on and each end; some go on. */
    static List<Object[]> of(BookedDeal deal, int number, LocalDate due) {
        if (number % 4 > 0) {
            return List.of();
        }
        var reasons = DisputeReason.values();
        var story = new ArrayList<Object[]>();
        story.add(new Object[] {
            deal.contested(1, 1, "100.00", reasons[number % reasons.length], due),
            deal.contested(2, 1, "50.00", DisputeReason.OTHER, due.plusDays(1)),
            deal.changed(1, "80.00", "boris", due.plusDays(20), due.plusDays(2)),
            deal.deadlinePassed(1)
        });
        if (number % 8 > 0) {
            story.add(new Object[] {
                deal.resolved(1, DisputeResolution.FOR_CREDITOR, null, "0", due.plusDays(22)),
                deal.fellAway(2, due.plusDays(3)),
                deal.contestedAgain(2, due.plusDays(4))
            });
        } else if (number % 16 > 0) {
            story.add(new Object[] {
                deal.credited(9, 1, "30.00", due.plusDays(5)),
                deal.resolved(1, DisputeResolution.IN_PART, 9, "30", due.plusDays(22)),
                deal.fellAway(2, due.plusDays(3))
            });
        }
        return story;
    }
}
