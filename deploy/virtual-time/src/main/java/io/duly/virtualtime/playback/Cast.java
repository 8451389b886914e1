package io.duly.virtualtime.playback;

import io.duly.command.CommandRejected;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Performs the commands of one moment, several things at a time. */
@Component
class Cast implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Cast.class);

    /** More would only queue for the database's disk. */
    private static final int ACTORS = 8;

    private final CommandGateway commands;
    private final ExecutorService actors = Executors.newFixedThreadPool(
            ACTORS, Thread.ofPlatform().daemon().name("cast-", 0).factory());
    private final AtomicInteger refused = new AtomicInteger();

    Cast(CommandGateway commands) {
        this.commands = commands;
    }

    /** Returns when all of them are carried out or refused. */
    void perform(Map<Object, List<Object>> parts) {
        var tasks = parts.values().stream().<Callable<Void>>map(this::inOrder).toList();
        try {
            for (var part : actors.invokeAll(tasks)) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a command could not be carried out", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** How many commands the domain has refused so far. */
    int refused() {
        return refused.get();
    }

    private Callable<Void> inOrder(List<Object> part) {
        return () -> {
            for (var command : part) {
                try {
                    commands.sendAndWait(command instanceof Signed signed ? signed.message() : command);
                } catch (CommandRejected refusal) {
                    refused.incrementAndGet();
                    log.warn("refused: {} ({})", refusal.getMessage(), command);
                }
            }
            return null;
        };
    }

    @Override
    public void close() {
        actors.shutdownNow();
    }
}
