package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.LadderStart;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Invoice the customer, to be paid in one or more parts.
 *
 * @param ladder where the ladder begins when the invoice is not new
 */
public record IssueInvoice(
        @TargetAggregateIdentifier DealId dealId,
        InvoiceId invoiceId,
        String number,
        LocalDate issuedOn,
        List<Part> instalments,
        LadderStart ladder)
        implements Fact {

    private static final int MOST_INSTALMENTS = 1000;

    /** One due part; without a date of its own it is due by the deal's payment terms. */
    public record Part(Money amount, @Nullable LocalDate dueOn) {}

    /** Whoever enters an invoice late wants the step that its age deserves. */
    public IssueInvoice(DealId dealId, InvoiceId invoiceId, String number, LocalDate issuedOn, List<Part> instalments) {
        this(dealId, invoiceId, number, issuedOn, instalments, LadderStart.BY_AGE);
    }

    public IssueInvoice {
        instalments = List.copyOf(instalments);
        number = Check.text("number", number, Check.SHORT_TEXT);
        Check.date("issuedOn", issuedOn);
        if (instalments.isEmpty() || instalments.size() > MOST_INSTALMENTS) {
            throw new InvalidCommand("instalments", "must be 1 to " + MOST_INSTALMENTS);
        }
        for (int i = 0; i < instalments.size(); i++) {
            var part = instalments.get(i);
            Check.positive("instalments[" + i + "].amount", part.amount());
            if (part.dueOn() != null) {
                Check.date("instalments[" + i + "].dueOn", part.dueOn());
            }
        }
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("issuedOn", issuedOn);
    }
}
