package io.duly.simulation;

import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyFile;
import io.duly.command.policy.PublishPolicy;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Publishes the ladder that a simulation tries, as the next version of the standard ladder. */
final class SimulatedPolicy {

    private final @Nullable Path file;
    private final Policies policies;
    private final CommandGateway commands;

    SimulatedPolicy(@Nullable Path file, Policies policies, CommandGateway commands) {
        this.file = file;
        this.policies = policies;
        this.commands = commands;
    }

    /** Does nothing without a file, or when the latest version already has this ladder. */
    void publish() {
        if (file == null) {
            return;
        }
        var wanted = read(file);
        var latest = policies.latest(PolicyId.STANDARD);
        if (!latest.map(policies::require).equals(Optional.of(wanted))) {
            var next = latest.map(PolicyVersion::version).orElse(0) + 1;
            commands.sendAndWait(new PublishPolicy(PolicyId.STANDARD, next, wanted));
        }
    }

    private static EscalationPolicy read(Path file) {
        byte[] yaml;
        try {
            yaml = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return SimulationFileRefused.reading(file, () -> PolicyFile.read(yaml));
    }
}
