package io.duly.query.testing;

import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.customer.WorkReleased;
import io.duly.events.customer.WorkResubmitted;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;
import java.util.UUID;

/** What people do with the work about customers. */
public final class Work {

    private static final WorkSide SIDE = WorkSide.COLLECTIONS;

    private Work() {}

    public static WorkClaimed claimed(int customer, String by, LocalDate on) {
        return new WorkClaimed(Deals.customer(customer), SIDE, UserName.of(by), on);
    }

    public static WorkResubmitted putOff(int customer, String by, LocalDate on, LocalDate until) {
        return new WorkResubmitted(
                Deals.customer(customer), entry(customer, 1), SIDE, until, "they pay then", UserName.of(by), on);
    }

    public static WorkHandedOver handedOver(int customer, String by, String to, LocalDate on) {
        return new WorkHandedOver(
                Deals.customer(customer),
                entry(customer, 2),
                SIDE,
                UserName.of(to),
                "you know them",
                UserName.of(by),
                on);
    }

    public static WorkCompleted completed(int customer, String by, LocalDate on) {
        return new WorkCompleted(
                Deals.customer(customer),
                entry(customer, 3),
                SIDE,
                WorkOutcome.REACHED,
                "they look",
                UserName.of(by),
                on);
    }

    /** Work that was taken up and put down, put off, handed over and, of every other customer, completed. */
    static Object[] of(int customer, LocalDate day) {
        CustomerId id = Deals.customer(customer);
        var handed = handedOver(customer, "carl", "cora", day.plusDays(2));
        Object last = customer % 2 == 0 ? completed(customer, "cora", day.plusDays(2)) : claimed(customer, "cora", day);
        return new Object[] {
            claimed(customer, "carl", day),
            new WorkReleased(id, SIDE, UserName.of("carl"), day),
            putOff(customer, "carl", day, day.plusDays(2)),
            handed,
            last
        };
    }

    private static WorkEntryId entry(int customer, int number) {
        return new WorkEntryId(new UUID(17, customer * 10L + number));
    }
}
