package io.duly.command.warning;

import io.duly.events.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has customers judged, each in a transaction of its own: one that fails must not spoil the caller's. It returns when
 * all are judged, so that the caller moves on only then.
 */
@Component
class JudgementRunner implements DisposableBean {

    private final CommandGateway commands;
    private final ExecutorService judges = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("judge-", 0).factory());

    JudgementRunner(CommandGateway commands) {
        this.commands = commands;
    }

    void judge(Collection<UUID> customers) {
        List<? extends Future<?>> judged = customers.stream()
                .map(customer -> new JudgeCustomer(new CustomerId(customer)))
                .map(command -> judges.submit(() -> commands.<Object>sendAndWait(command)))
                .toList();
        for (var each : judged) {
            await(each);
        }
    }

    private static void await(Future<?> judged) {
        try {
            judged.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void destroy() {
        judges.shutdown();
    }
}
