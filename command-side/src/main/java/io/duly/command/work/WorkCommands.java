package io.duly.command.work;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;
import io.duly.events.customer.WorkEvent;
import io.duly.events.shared.CustomerId;
import io.duly.stored.Provenance;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides about the work about a customer. Of two who want it at once, the second sees what the first did. */
@Component
class WorkCommands {

    private final Customers customers;
    private final Colleagues colleagues;
    private final CreditorTime creditor;

    WorkCommands(Customers customers, Colleagues colleagues, CreditorTime creditor) {
        this.customers = customers;
        this.colleagues = colleagues;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(
            ClaimWork command,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor,
            @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        return decide(command.customerId(), actor, role, work -> work.decide(command));
    }

    @CommandHandler
    long handle(
            ReleaseWork command,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor,
            @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        return decide(command.customerId(), actor, role, work -> work.decide(command));
    }

    @CommandHandler
    long handle(
            ResubmitWork command,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor,
            @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        return decide(command.customerId(), actor, role, work -> work.decide(command));
    }

    @CommandHandler
    long handle(
            HandOverWork command,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor,
            @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        return decide(
                command.customerId(),
                actor,
                role,
                work -> work.decide(command, () -> colleagues.require(command.customerId(), command.to())));
    }

    @CommandHandler
    long handle(
            CompleteWork command,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor,
            @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        return decide(command.customerId(), actor, role, work -> work.decide(command));
    }

    private long decide(
            CustomerId customerId,
            @Nullable String actor,
            @Nullable String role,
            Function<WorkDecisions, List<WorkEvent>> decision) {
        var worker = Worker.of(actor, role, colleagues);
        return customers.decide(
                customerId, customer -> decision.apply(new WorkDecisions(customer.work(), worker, creditor.today())));
    }
}
