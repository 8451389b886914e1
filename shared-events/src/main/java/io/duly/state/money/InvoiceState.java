package io.duly.state.money;

import io.duly.events.deal.InvoiceIssued;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** An invoice as it was issued, when Duly learned of it, and what became of its instalments. */
public record InvoiceState(InvoiceIssued issued, Instant recordedAt, List<InstalmentState> instalments) {

    public InvoiceState {
        instalments = List.copyOf(instalments);
    }

    static InvoiceState of(InvoiceIssued issued, Instant recordedAt) {
        var instalments = new ArrayList<InstalmentState>();
        for (var instalment : issued.instalments()) {
            instalments.add(InstalmentState.of(instalment, issued.issuedOn(), instalments.size() + 1));
        }
        return new InvoiceState(issued, recordedAt, instalments);
    }

    public InvoiceId invoiceId() {
        return issued.invoiceId();
    }

    /** The amount of the whole invoice. */
    public Money amount() {
        return Money.total(instalments.stream().map(InstalmentState::amount).toList());
    }

    /** What is still owed on the whole invoice. */
    public Money open() {
        return Money.total(instalments.stream().map(InstalmentState::open).toList());
    }

    boolean has(InstalmentId instalmentId) {
        return instalments.stream()
                .anyMatch(instalment -> instalment.instalmentId().equals(instalmentId));
    }

    InvoiceState with(InstalmentId instalmentId, UnaryOperator<InstalmentState> change) {
        return new InvoiceState(
                issued,
                recordedAt,
                instalments.stream()
                        .map(instalment ->
                                instalment.instalmentId().equals(instalmentId) ? change.apply(instalment) : instalment)
                        .toList());
    }
}
