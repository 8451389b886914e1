package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Money of one source that left the deal: taken back, given back, or gone to another deal. */
record Outflow(CreditSource source, Money amount, LocalDate day) {

    static List<Outflow> of(Ledger ledger) {
        var all = new ArrayList<Outflow>();
        for (var payment : ledger.payments()) {
            var reversed = payment.reversed();
            if (reversed != null) {
                var owedAgain = ledger.total(reversed.restored().stream().map(Allocation::amount));
                all.add(new Outflow(
                        payment.source(), owedAgain.plus(reversed.unappliedRemoved()), reversed.reversedOn()));
            }
        }
        ledger.takenBack().forEach(part -> all.add(new Outflow(part.source(), part.amount(), part.takenBackOn())));
        ledger.refunds().forEach(refund -> all.add(new Outflow(refund.source(), refund.amount(), refund.refundedOn())));
        ledger.movedOut().forEach(move -> all.add(new Outflow(move.source(), move.amount(), move.movedOn())));
        return all;
    }
}
