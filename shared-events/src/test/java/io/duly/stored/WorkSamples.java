package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DUE;

import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.customer.WorkReleased;
import io.duly.events.customer.WorkResubmitted;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import java.util.stream.Stream;

/** What people do with the work about a customer. */
final class WorkSamples {

    private static final WorkEntryId ENTRY = WorkEntryId.of("00000000-0000-0000-0000-0000000000e7");
    private static final UserName VERA = UserName.of("vera.orlova");
    private static final UserName IVAN = UserName.of("ivan.petrov");

    private WorkSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new WorkClaimed(CUSTOMER, WorkSide.COLLECTIONS, VERA, DUE),
                new WorkReleased(CUSTOMER, WorkSide.COLLECTIONS, VERA, DUE),
                new WorkResubmitted(
                        CUSTOMER, ENTRY, WorkSide.COLLECTIONS, DUE.plusDays(3), "They pay on Fridays", VERA, DUE),
                new WorkHandedOver(CUSTOMER, ENTRY, WorkSide.SALES, IVAN, "You know their director", VERA, DUE),
                new WorkCompleted(
                        CUSTOMER,
                        ENTRY,
                        WorkSide.COLLECTIONS,
                        WorkOutcome.REACHED,
                        "They look for the invoice",
                        IVAN,
                        DUE));
    }
}
