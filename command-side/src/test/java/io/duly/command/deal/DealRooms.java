package io.duly.command.deal;

import static io.duly.testing.CustomerFixture.CUSTOMER;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerRefusal;
import io.duly.command.dispute.DisputeRoom;
import io.duly.command.escalation.EscalationRoom;
import io.duly.command.pause.PauseRoom;
import io.duly.command.plan.PlanRoom;
import io.duly.command.platform.KnownUsers;
import io.duly.command.prevention.PreventionRoom;
import io.duly.command.promise.PromiseRoom;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.UserName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Repository;

/** The deal's own room with those that decide about it, put together as Spring does it; one customer is known. */
record DealRooms(
        EscalationRoom escalation,
        PreventionRoom prevention,
        DisputeRoom disputes,
        PromiseRoom promises,
        PlanRoom plans,
        CreditorTime creditor) {

    private static final SmallDifferences SMALL = new SmallDifferences(Map.of(), BigDecimal.ONE);
    /** Is no user. */
    static final UserName STRANGER = UserName.of("stranger");

    /** What the deal's own handlers ask for. */
    List<Object> resources() {
        return List.of(opening(), prevention.gates(), creditor.calendar(), consequences(), SMALL);
    }

    /** The handlers of the other rooms. */
    List<Object> commands(Repository<Deal> repository) {
        var deals = new Deals(() -> repository, consequences());
        return List.of(
                escalation.commands(deals),
                prevention.commands(deals),
                PauseRoom.commands(deals, creditor),
                disputes.commands(deals),
                promises.commands(deals),
                plans.commands(deals),
                new MovingMoney(deals, creditor));
    }

    private Consequences consequences() {
        var core = Stream.of(
                new UseMoneyOnAccount(), new SetMoneyStraight(), new ReopenUnpaid(), new EndPaid(prevention.gates()));
        var rooms = Stream.concat(
                prevention.consequences().stream(),
                Stream.of(
                        disputes.consequence(), promises.consequence(), plans.consequence(), escalation.consequence()));
        return new Consequences(Stream.concat(core, rooms).toList());
    }

    private Opening opening() {
        return new Opening(
                customerId -> {
                    if (!CUSTOMER.equals(customerId)) {
                        throw new CommandRejected(CustomerRefusal.CUSTOMER_UNKNOWN, "there is no such customer");
                    }
                },
                new KnownUsers(name -> !name.equals(STRANGER)),
                escalation.ladders(),
                prevention.ofNewDeals());
    }
}
