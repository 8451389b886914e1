package io.duly.command.testing;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.TWO_STEPS;

import io.duly.command.customer.RegisterCustomer;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.SignContract;
import io.duly.command.policy.PublishPolicy;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import java.util.List;
import java.util.stream.Stream;

/** The commands that lead to the deal of {@link io.duly.testing.DealFixture}. */
public final class Story {

    private Story() {}

    /** A customer, and a ladder of two steps as the second version of the standard one. */
    public static Object[] ofTheWorldAroundADeal() {
        return new Object[] {
            new RegisterCustomer(CUSTOMER, "ООО «Ромашка»", "0379-NEVHP", Origin.ENTERED),
            new PublishPolicy(STANDARD, 2, TWO_STEPS)
        };
    }

    public static Object[] ofADealThatIsOwing() {
        return Stream.of(
                        ofTheWorldAroundADeal(), ofAnAgreedDeal(DEAL), ofItsDelivery(DEAL), ofItsInvoice(DEAL, INVOICE))
                .flatMap(Stream::of)
                .toArray();
    }

    /** From a ledger, so that no playbook stands in its way. */
    public static Object[] ofAnAgreedDeal(DealId deal) {
        return new Object[] {
            new OpenDeal(deal, CUSTOMER, "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, STANDARD, Origin.LEDGER),
            new AgreePaymentTerms(deal, new PaymentTerms(30, DueDateRoll.NONE), OPENED_ON)
        };
    }

    public static Object[] ofItsDelivery(DealId deal) {
        return new Object[] {
            new SignContract(deal, "C-17", OPENED_ON), new RecordDelivery(deal, DELIVERED_ON, "TORG-12 No. 5")
        };
    }

    public static Object[] ofItsInvoice(DealId deal, InvoiceId invoice) {
        return new Object[] {
            new IssueInvoice(
                    deal,
                    invoice,
                    "No. " + invoice.value(),
                    ISSUED_ON,
                    List.of(new IssueInvoice.Part(euro("100"), DUE)))
        };
    }
}
