package io.duly.command.segment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.policy.Policies;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.escalation.SegmentEvent;
import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Customers that are treated alike. The segment knows its ladder; each customer knows its segment. */
@Aggregate(cache = "aggregateCache")
class Segment {

    @AggregateIdentifier
    private @Nullable SegmentId id;

    private @Nullable PolicyId policy;

    /** For Axon, which starts every replay from an empty segment. */
    Segment() {}

    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return ExpectedVersion.guard(command, handler);
    }

    /** A segment begins with a choice, even that of the standard ladder. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChooseSegmentPolicy command, Policies policies) {
        if (id == null || !Objects.equals(command.policyId(), policy)) {
            LadderChoices.requireKnown(command.policyId(), policies);
            apply(new SegmentPolicyChosen(command.segment(), command.policyId()));
        }
    }

    @EventSourcingHandler
    void on(SegmentEvent event) {
        id = event.segment();
        policy = switch (event) {
            case SegmentPolicyChosen chosen -> chosen.policyId();
        };
    }
}
