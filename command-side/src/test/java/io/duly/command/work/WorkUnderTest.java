package io.duly.command.work;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.morningOf;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import io.duly.stored.Provenance;
import io.duly.testing.CustomerFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;

/** The work about a customer, and people who do something with it on the day {@link #TODAY}. */
final class WorkUnderTest {

    static final LocalDate TODAY = DUE;
    static final WorkEntryId ENTRY = WorkEntryId.of("00000000-0000-0000-0000-0000000000e7");
    static final WorkEntryId OTHER = WorkEntryId.of("00000000-0000-0000-0000-0000000000e8");

    private final List<CustomerEvent> history;

    private WorkUnderTest(List<CustomerEvent> history) {
        this.history = history;
    }

    static WorkUnderTest given(CustomerEvent... more) {
        return new WorkUnderTest(Stream.concat(Stream.of(CustomerFixture.registered()), Stream.of(more))
                .toList());
    }

    ResultValidator<?> when(UserName actor, Role role, Object command) {
        return CustomerUnderTest.customer()
                .given(history)
                .andGivenCurrentTime(morningOf(TODAY))
                .when(command, Map.of(Provenance.ACTOR, actor.value(), Provenance.ROLE, role.name()));
    }

    ResultValidator<?> whenCollector(UserName actor, Object command) {
        return when(actor, Role.COLLECTOR, command);
    }

    static WorkClaimed claimed(UserName by, LocalDate on) {
        return new WorkClaimed(CUSTOMER, WorkSide.COLLECTIONS, by, on);
    }

    static WorkHandedOver handedOver(UserName to, UserName by) {
        return new WorkHandedOver(CUSTOMER, ENTRY, WorkSide.COLLECTIONS, to, "You know them", by, TODAY);
    }

    static WorkCompleted completed(UserName by, WorkSide side) {
        return new WorkCompleted(CUSTOMER, OTHER, side, WorkOutcome.REACHED, "They look for it", by, TODAY);
    }
}
