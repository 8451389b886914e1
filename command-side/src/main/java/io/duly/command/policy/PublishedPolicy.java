package io.duly.command.policy;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.published.VersionRefusals;
import io.duly.command.published.VersionSequence;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.PolicyId;
import java.util.HashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A ladder with all its versions. */
@Aggregate(cache = "aggregateCache")
class PublishedPolicy {

    private static final VersionRefusals REFUSALS = new VersionRefusals(
            PolicyRefusal.POLICY_VERSION_NOT_NEXT,
            PolicyRefusal.POLICY_VERSION_EXISTS,
            PolicyRefusal.POLICY_UNCHANGED,
            "policy",
            "steps");

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PolicyId id;

    private final VersionSequence<EscalationPolicy> versions = new VersionSequence<>(REFUSALS);

    /** For Axon, which starts every replay from an empty policy. */
    PublishedPolicy() {}

    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return ExpectedVersion.guard(command, handler);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishPolicy command) {
        if (versions.isNext(command.version(), published -> isSame(command.policy(), published))) {
            apply(new EscalationPolicyPublished(command.policyId(), command.version(), command.policy()));
        }
    }

    /** An amount is the same however many zeros it ends with. */
    private static boolean isSame(EscalationPolicy one, EscalationPolicy other) {
        return withPlainAmounts(one).equals(withPlainAmounts(other));
    }

    private static EscalationPolicy withPlainAmounts(EscalationPolicy policy) {
        return policy.withSteps(
                policy.steps().stream().map(PublishedPolicy::withPlainAmounts).toList());
    }

    private static EscalationStep withPlainAmounts(EscalationStep step) {
        var byCurrency = step.minimumOpenIn();
        if (byCurrency != null) {
            byCurrency = new HashMap<>(byCurrency);
            byCurrency.replaceAll((_, amount) -> amount.stripTrailingZeros());
        }
        return step.withMinimum(step.minimumOpen().stripTrailingZeros(), byCurrency);
    }

    @EventSourcingHandler
    void on(EscalationPolicyEvent event) {
        id = event.policyId();
        switch (event) {
            case EscalationPolicyPublished published -> versions.add(published.policy());
        }
    }
}
