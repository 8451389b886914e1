package io.duly.command.policy;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.shared.PolicyId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A ladder with all its versions; a version once published never changes. */
@Aggregate(cache = "aggregateCache")
class PublishedPolicy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PolicyId id;

    private final List<EscalationPolicy> versions = new ArrayList<>();

    /** For Axon, which starts every replay from an empty policy. */
    PublishedPolicy() {}

    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return ExpectedVersion.guard(command, handler);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishPolicy command) {
        int next = versions.size() + 1;
        if (command.version() > next) {
            throw new CommandRejected(
                    PolicyRefusal.POLICY_VERSION_NOT_NEXT, "the next version of this policy has the number " + next);
        }
        if (command.version() == next) {
            apply(new EscalationPolicyPublished(command.policyId(), command.version(), command.policy()));
        } else if (!versions.get(command.version() - 1).equals(command.policy())) {
            throw new CommandRejected(
                    PolicyRefusal.POLICY_VERSION_EXISTS,
                    "this version was published with other steps and never changes");
        }
    }

    @EventSourcingHandler
    void on(EscalationPolicyEvent event) {
        id = event.policyId();
        switch (event) {
            case EscalationPolicyPublished published -> versions.add(published.policy());
        }
    }
}
