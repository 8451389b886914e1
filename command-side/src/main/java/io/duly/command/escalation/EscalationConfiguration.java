package io.duly.command.escalation;

import io.duly.command.deal.Opening.LadderOfNewDeals;
import io.duly.command.platform.EventProcessors;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.refusal.CommandRejected;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the clock of the deals run, and new deals find their ladder. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    /** One transaction handles all events that are there to read. */
    private static final int BATCH = 100;

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, LatePayerLookup.GROUP);
        EventProcessors.withTheCommand(processing, MoneyOnAccountLookup.GROUP);
        // A plan made before the clocks were first looked at would never be kept if it began with the next event.
        EventProcessors.afterwards(processing, EscalationSaga.GROUP, BATCH);
    }

    @Bean
    LadderOfNewDeals ladderOfNewDeals(Policies policies) {
        return policyId -> policies.latest(policyId)
                .orElseThrow(
                        () -> new CommandRejected(PolicyRefusal.POLICY_UNKNOWN, "there is no such escalation policy"));
    }
}
