package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.LATER_DUE;
import static io.duly.testing.DealFixture.OTHER_INVOICE;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.REMIND;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PreventionFixture.awaitingPaymentByPlaybook;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.owingByPlaybook;
import static io.duly.testing.PreventionFixture.plannedFor;

import io.duly.command.deal.IssueInvoice.Part;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderStart;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an invoice plans: the next look at the ladder, and prevention actions. */
class InvoicePlansTest {

    private static final Part ALL = new Part(euro("100"), DUE);

    @Test
    void an_invoice_plans_the_ladder() {
        given(awaitingPayment()).when(invoice(ALL)).expectEvents(invoiced(), planned(DUE.plusDays(1)));
    }

    @Test
    void the_ladder_may_begin_before_the_due_date() {
        deal().under(highestOnly(REMINDER_BEFORE, CALL))
                .after(awaitingPayment())
                .when(invoice(ALL))
                .expectEvents(invoiced(), planned(DUE.minusDays(7)));
    }

    @Test
    void nobody_is_dunned_for_the_days_before_the_invoice_was_known() {
        var longAgo = ISSUED_ON.minusDays(60);
        given(awaitingPayment())
                .when(invoice(new Part(euro("100"), longAgo)))
                .expectEvents(
                        invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, longAgo, euro("100"))),
                        planned(ISSUED_ON.plusDays(1)));
    }

    @Test
    void an_invoice_that_is_due_later_does_not_put_off_the_next_evaluation() {
        given(owing())
                .when(new IssueInvoice(
                        DEAL, OTHER_INVOICE, "00018", ISSUED_ON, List.of(new Part(euro("1"), LATER_DUE))))
                .expectEvents(invoiced18(LATER_DUE));
    }

    @Test
    void an_invoice_that_is_due_earlier_brings_the_next_evaluation_forward() {
        var earlier = DUE.minusDays(10);
        given(owing())
                .when(new IssueInvoice(DEAL, OTHER_INVOICE, "00018", ISSUED_ON, List.of(new Part(euro("1"), earlier))))
                .expectEvents(invoiced18(earlier), planned(earlier.plusDays(1)));
    }

    /** The reminder lapses after the due date: a later one prevents nothing. */
    @Test
    void a_reminder_before_the_due_date_is_planned_for_a_working_day_and_lapses_with_it() {
        deal().following(PREVENTION)
                .in("ru")
                .after(awaitingPaymentByPlaybook())
                .when(invoice(ALL))
                .expectEvents(
                        invoiced(),
                        plannedFor(by(LocalDate.of(2026, 3, 24), REMIND, DUE.plusDays(1))),
                        planned(DUE.plusDays(1)));
    }

    @Test
    void an_invoice_that_is_due_earlier_brings_the_reminder_forward() {
        deal().following(PREVENTION)
                .after(owingByPlaybook())
                .when(invoice18(DUE.minusDays(10)))
                .expectEvents(
                        invoiced18(DUE.minusDays(10)),
                        plannedFor(by(DUE.minusDays(15), REMIND, DUE.minusDays(9))),
                        planned(DUE.minusDays(9)));
    }

    @Test
    void an_invoice_that_is_due_later_leaves_the_reminder_where_it_is() {
        deal().following(PREVENTION)
                .after(owingByPlaybook())
                .when(invoice18(DUE.plusDays(10)))
                .expectEvents(invoiced18(DUE.plusDays(10)));
    }

    @Test
    void an_action_that_was_done_already_is_not_planned_anew() {
        deal().following(PREVENTION)
                .after(and(owingByPlaybook(), done(REMIND)))
                .when(invoice18(DUE.minusDays(10)))
                .expectEvents(invoiced18(DUE.minusDays(10)), planned(DUE.minusDays(9)));
    }

    @Test
    void an_action_for_the_due_date_itself_never_lapses() {
        var ask = action("ask-about-money", Stage.PAYMENT, false, Anchor.DUE_DATE, 0, Evidence.NONE);
        deal().following(playbook(ask))
                .after(awaitingPaymentByPlaybook())
                .when(invoice(ALL))
                .expectEvents(invoiced(), plannedFor(by(DUE, ask)), planned(DUE.plusDays(1)));
    }

    private static IssueInvoice invoice(Part... parts) {
        return new IssueInvoice(DEAL, INVOICE, "00017", ISSUED_ON, List.of(parts));
    }

    private static IssueInvoice invoice18(LocalDate due) {
        return new IssueInvoice(DEAL, OTHER_INVOICE, "00018", ISSUED_ON, List.of(new Part(euro("1"), due)));
    }

    private static DealEvent invoiced18(LocalDate due) {
        return new InvoiceIssued(
                DEAL,
                CUSTOMER,
                OTHER_INVOICE,
                "00018",
                ISSUED_ON,
                List.of(new Instalment(InstalmentId.of(OTHER_INVOICE, 1), due, euro("1"))),
                LadderStart.BY_AGE);
    }
}
