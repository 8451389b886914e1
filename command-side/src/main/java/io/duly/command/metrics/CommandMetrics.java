package io.duly.command.metrics;

import io.duly.command.web.StaleVersion;
import io.duly.command.web.VersionRequired;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Times every attempt at a command by its type, its outcome and, for a refusal, the reason. All three come from closed
 * lists in the code, which bounds the number of series.
 */
final class CommandMetrics implements MessageMonitor<Message<?>> {

    private static final String NO_REASON = "none";

    /** They are few: each is a series of its own for every command, outcome and reason. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    private enum Outcome {
        OK,
        REFUSED,
        CONFLICT,
        STALE,
        FAILED,
        IGNORED
    }

    private final MeterRegistry metrics;

    CommandMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        var type = message instanceof CommandMessage<?> command
                ? command.getPayloadType().getSimpleName()
                : "unknown";
        var started = Timer.start(metrics);
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                stop(started, type, Outcome.OK, NO_REASON);
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                stop(started, type, outcomeOf(cause), reasonOf(cause));
            }

            @Override
            public void reportIgnored() {
                stop(started, type, Outcome.IGNORED, NO_REASON);
            }
        };
    }

    private static Outcome outcomeOf(@Nullable Throwable cause) {
        return switch (cause) {
            case ConcurrencyException _, AggregateStreamCreationException _ -> Outcome.CONFLICT;
            case StaleVersion _, VersionRequired _ -> Outcome.STALE;
            case CommandExecutionException refused
            when refused.getDetails().orElse(null) instanceof Enum<?> -> Outcome.REFUSED;
            case null, default -> Outcome.FAILED;
        };
    }

    private static String reasonOf(@Nullable Throwable cause) {
        return cause instanceof CommandExecutionException refused
                        && refused.getDetails().orElse(null) instanceof Enum<?> reason
                ? reason.name()
                : NO_REASON;
    }

    private void stop(Timer.Sample started, String type, Outcome outcome, String reason) {
        started.stop(Timer.builder("duly.commands")
                .description("Commands by type and what became of them")
                .tag("command", type)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .tag("reason", reason)
                .serviceLevelObjectives(BOUNDS)
                .register(metrics));
    }
}
