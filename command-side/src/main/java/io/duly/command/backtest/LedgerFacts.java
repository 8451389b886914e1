package io.duly.command.backtest;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.UnstoredDeal;
import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.IntakeCommands;
import io.duly.command.intake.InvoiceWithPayments;
import io.duly.command.intake.LedgerTimes;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.LadderStart;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells what a ledger says of one customer, each fact at the moment at which one would have learned of it. */
final class LedgerFacts {

    private static final UserName NOBODY = UserName.of(Provenance.SYSTEM_ACTOR);

    private record Fact(Instant at, UnstoredDeal deal, List<Object> commands) {}

    private final PolicyVersion policy;
    private final LadderStart ladder;
    private final CreditorTime creditor;
    private final AtomicInteger refused = new AtomicInteger();

    LedgerFacts(PolicyVersion policy, LadderStart ladder, CreditorTime creditor) {
        this.policy = policy;
        this.ladder = ladder;
        this.creditor = creditor;
    }

    /** How many facts no deal would have taken. */
    int refused() {
        return refused.get();
    }

    void tell(List<InvoiceWithPayments> entries, Telling telling, Instant end) {
        for (var fact : facts(entries)) {
            if (!fact.at().isAfter(end)) {
                tell(fact, telling);
            }
        }
        telling.finish(end);
    }

    /** A deal that is refused half-way goes no further, as when the ledger is brought in. */
    private void tell(Fact fact, Telling telling) {
        try {
            for (var command : fact.commands()) {
                fact.deal().handle(command, fact.at()).forEach(event -> telling.tell(event, fact.at()));
            }
        } catch (CommandRejected refusal) {
            refused.incrementAndGet();
        }
    }

    private List<Fact> facts(List<InvoiceWithPayments> entries) {
        var facts = new ArrayList<Fact>();
        for (var entry : entries) {
            var invoice = entry.invoice();
            var deal = new UnstoredDeal(policy, creditor.calendar());
            facts.add(new Fact(LedgerTimes.of(invoice, creditor.zone()), deal, invoicing(invoice)));
            for (var payment : entry.payments()) {
                facts.add(new Fact(
                        LedgerTimes.of(payment, invoice, creditor.zone()),
                        deal,
                        List.of(IntakeCommands.payment(invoice, payment))));
            }
        }
        facts.sort(Comparator.comparing(Fact::at));
        return facts;
    }

    private List<Object> invoicing(ForeignInvoice invoice) {
        return IntakeCommands.invoicing(invoice, NOBODY, ladder);
    }
}
