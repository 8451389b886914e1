package io.duly.command.attempt;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Deals;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.contact.ChannelKind;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records an attempt with the customer and with each deal that it is about, in one transaction or not at all. */
@Component
class AttemptCommands {

    private final Customers customers;
    private final Deals deals;
    private final CreditorTime creditor;

    AttemptCommands(Customers customers, Deals deals, CreditorTime creditor) {
        this.customers = customers;
        this.deals = deals;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(RecordAttempt command) {
        var tried = new AtomicReference<@Nullable ChannelKind>();
        var version = customers.decide(command.customerId(), customer -> {
            if (AttemptDecisions.isRepeat(command, customer)) {
                return List.of();
            }
            var day = creditor.dayOf(command.at());
            tried.set(AttemptDecisions.channel(command, customer, day).kind());
            return AttemptDecisions.decide(command, customer, day, creditor.today());
        });
        var channel = tried.get();
        if (channel != null) {
            record(command, new StepDecisions(command, channel, creditor));
        }
        return version;
    }

    private void record(RecordAttempt command, StepDecisions steps) {
        lock(command);
        command.deals().forEach(deal -> deals.decideBeside(deal, steps.day(), steps::decide));
    }

    private void lock(RecordAttempt command) {
        try {
            deals.lock(command.deals());
        } catch (AggregateNotFoundException unknown) {
            throw CommandRejected.ofField(
                    DealRefusal.DEAL_UNKNOWN,
                    "about[" + placeOf(String.valueOf(unknown.getAggregateIdentifier()), command) + "].dealId",
                    "is not known");
        }
    }

    private static int placeOf(String deal, RecordAttempt command) {
        var named = command.about().stream()
                .map(subject -> subject.dealId().toString())
                .toList();
        return named.indexOf(deal);
    }
}
