package io.duly.command.policy;

import io.duly.command.yaml.YamlFile;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ladder that Duly is shipped with, published on the first start before anything else is done. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StandardPolicy implements ApplicationRunner {

    public static final PolicyId ID = PolicyId.of("standard");

    private final Policies policies;
    private final CommandGateway commands;

    StandardPolicy(Policies policies, CommandGateway commands) {
        this.policies = policies;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (policies.latest(ID).isEmpty()) {
            commands.sendAndWait(new PublishPolicy(ID, 1, read()));
        }
    }

    /** The ladder as it is shipped. */
    public static EscalationPolicy read() {
        return YamlFile.shipped("/policies/standard.yaml", EscalationPolicy.class, "policy");
    }
}
