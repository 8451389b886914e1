package io.duly.virtualtime.playback;

import io.duly.command.refusal.CommandRejected;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the commands of one moment, many in one transaction. When the domain refuses one of them, that transaction has
 * not happened, and its commands are sent again in transactions of their own.
 */
@Component
class CommandRunner {

    private static final Logger log = LoggerFactory.getLogger(CommandRunner.class);

    /** A transaction should stay far below the database's limit of time. */
    private static final int AT_ONCE = 200;

    private final CommandGateway commands;
    private final Cache aggregates;
    private final TransactionTemplate transaction;
    private int refused;

    CommandRunner(CommandGateway commands, Cache aggregates, PlatformTransactionManager transactions) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Returns when all commands are carried out or refused.
     *
     * @param first belongs to the first transaction
     */
    void run(Runnable first, List<Object> inOrder) {
        var left = inOrder;
        var also = first;
        while (!left.isEmpty()) {
            var some = left.subList(0, Math.min(AT_ONCE, left.size()));
            together(also, some);
            left = left.subList(some.size(), left.size());
            also = () -> {};
        }
    }

    /** The number of commands that the domain has refused so far. */
    int refused() {
        return refused;
    }

    private void together(Runnable first, List<Object> some) {
        try {
            transaction.executeWithoutResult(_ -> {
                first.run();
                some.forEach(this::send);
            });
        } catch (CommandRejected refusal) {
            // The cache holds aggregates as that transaction would have left them.
            aggregates.removeAll();
            first.run();
            some.forEach(this::alone);
        }
    }

    private void alone(Object command) {
        try {
            send(command);
        } catch (CommandRejected refusal) {
            refused++;
            log.warn("refused: {} ({})", refusal.getMessage(), command);
        }
    }

    private void send(Object command) {
        commands.sendAndWait(command instanceof AttributedCommand attributed ? attributed.message() : command);
    }
}
