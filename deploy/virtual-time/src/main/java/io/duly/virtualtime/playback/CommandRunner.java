package io.duly.virtualtime.playback;

import io.duly.command.refusal.CommandRejected;
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

/** Sends the commands of one moment, those about different things in parallel. */
@Component
class CommandRunner implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CommandRunner.class);

    /** More would only queue for the database's disk. */
    private static final int THREADS = 8;

    private final CommandGateway commands;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("playback-", 0).factory());
    private final AtomicInteger refused = new AtomicInteger();

    CommandRunner(CommandGateway commands) {
        this.commands = commands;
    }

    /**
     * Returns when all commands are carried out or refused.
     *
     * @param commandsByTopic are sent in their order within one topic
     */
    void run(Map<Object, List<Object>> commandsByTopic) {
        var tasks = commandsByTopic.values().stream()
                .<Callable<Void>>map(this::inOrder)
                .toList();
        try {
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a command could not be carried out", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The number of commands that the domain has refused so far. */
    int refused() {
        return refused.get();
    }

    private Callable<Void> inOrder(List<Object> topic) {
        return () -> {
            for (var command : topic) {
                try {
                    commands.sendAndWait(
                            command instanceof AttributedCommand attributed ? attributed.message() : command);
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
        threads.shutdownNow();
    }
}
