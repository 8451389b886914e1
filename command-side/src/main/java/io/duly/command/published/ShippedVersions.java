package io.duly.command.published;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes on the first start what Duly is shipped with, before anything else is done. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShippedVersions implements ApplicationRunner {

    private final List<ShippedVersion> shipped;
    private final CommandGateway commands;

    ShippedVersions(List<ShippedVersion> shipped, CommandGateway commands) {
        this.shipped = List.copyOf(shipped);
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        shipped.forEach(version -> version.publication().ifPresent(commands::<Object>sendAndWait));
    }
}
