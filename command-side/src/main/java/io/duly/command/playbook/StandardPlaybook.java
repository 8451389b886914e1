package io.duly.command.playbook;

import io.duly.command.yaml.YamlFile;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The playbook that Duly is shipped with, published on the first start before anything else is done. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StandardPlaybook implements ApplicationRunner {

    public static final PlaybookId ID = PlaybookId.of("standard");

    private final Playbooks playbooks;
    private final CommandGateway commands;

    StandardPlaybook(Playbooks playbooks, CommandGateway commands) {
        this.playbooks = playbooks;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (playbooks.latest(ID).isEmpty()) {
            commands.sendAndWait(new PublishPlaybook(ID, 1, read()));
        }
    }

    /** The playbook as it is shipped. */
    public static Playbook read() {
        return YamlFile.shipped("/playbooks/standard.yaml", Playbook.class, "playbook");
    }
}
