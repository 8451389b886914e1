package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.CREDIT_NOTE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.LATER_DUE;
import static io.duly.testing.DealFixture.OTHER_INVOICE;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.credited;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class IssueCreditNoteTest {

    @Test
    void a_credit_note_lowers_its_invoice() {
        given(owing())
                .when(creditNote(INVOICE, "10"))
                .expectEvents(credited("10", "0", allocated(INSTALMENT, "10", PAY_DAY, "90")));
    }

    @Test
    void a_credit_note_that_is_older_than_its_invoice_is_refused() {
        var note = new IssueCreditNote(DEAL, CREDIT_NOTE, INVOICE, "CN-1", euro("10"), ISSUED_ON.minusDays(1));
        given(owing()).when(note).expectNoEvents().expectExceptionDetails(DealRefusal.BEFORE_THE_INVOICE);
    }

    @Test
    void a_credit_note_lowers_the_oldest_part_of_its_invoice_first() {
        given(owingInTwoParts())
                .when(creditNote(INVOICE, "70"))
                .expectEvents(
                        credited(
                                "70",
                                "0",
                                allocated(INSTALMENT, "60", PAY_DAY, "0"),
                                allocated(SECOND_INSTALMENT, "10", PAY_DAY, "30")),
                        planned(LATER_DUE.plusDays(1)));
    }

    @Test
    void a_credit_note_lowers_the_part_that_it_names_before_the_oldest() {
        given(owingInTwoParts())
                .when(naming(SECOND_INSTALMENT, "50"))
                .expectEvents(new CreditNoteIssued(
                        DEAL,
                        CUSTOMER,
                        CREDIT_NOTE,
                        INVOICE,
                        "CN-1",
                        euro("50"),
                        PAY_DAY,
                        List.of(
                                allocated(SECOND_INSTALMENT, "40", PAY_DAY, "0"),
                                allocated(INSTALMENT, "10", PAY_DAY, "50")),
                        euro("0"),
                        SECOND_INSTALMENT));
    }

    @Test
    void a_credit_note_that_names_a_part_of_another_invoice_is_refused() {
        given(owing())
                .when(naming(SECOND_INSTALMENT, "10"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.INSTALMENT_UNKNOWN);
    }

    @Test
    void what_a_credit_note_has_beyond_the_open_amount_is_kept_as_unapplied() {
        given(and(owing(), paid("95", "5")))
                .when(creditNote(INVOICE, "10"))
                .expectEvents(
                        credited("10", "5", allocated(INSTALMENT, "5", PAY_DAY, "0")),
                        closed(Outcome.PAID, PAY_DAY),
                        ended());
    }

    @Test
    void what_a_credit_note_has_beyond_its_invoice_pays_another_one() {
        var other = InstalmentId.of(OTHER_INVOICE, 1);
        given(and(
                        owing(),
                        paid("100", "0"),
                        invoiced(OTHER_INVOICE, ISSUED_ON, new Instalment(other, LATER_DUE, euro("50"))),
                        planned(LATER_DUE.plusDays(1))))
                .when(creditNote(INVOICE, "10"))
                .expectEvents(
                        credited("10", "10"),
                        new UnappliedAllocated(
                                DEAL,
                                CUSTOMER,
                                new CreditSource.CreditNote(CREDIT_NOTE),
                                List.of(allocated(other, "10", PAY_DAY, "40")),
                                euro("0")));
    }

    @Test
    void a_deal_that_has_ended_may_still_be_credited() {
        given(closedAsPaid()).when(creditNote(INVOICE, "10")).expectEvents(credited("10", "10"));
    }

    @Test
    void the_same_credit_note_sent_twice_counts_once() {
        given(and(owing(), credited("10", "0", allocated(INSTALMENT, "10", PAY_DAY, "90"))))
                .when(creditNote(INVOICE, "10"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_credit_note_under_the_same_id_is_refused() {
        given(and(owing(), credited("10", "0", allocated(INSTALMENT, "10", PAY_DAY, "90"))))
                .when(creditNote(INVOICE, "11"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.CREDIT_NOTE_EXISTS);
    }

    @Test
    void only_what_was_invoiced_can_be_credited() {
        given(owing())
                .when(creditNote(OTHER_INVOICE, "10"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.INVOICE_UNKNOWN);
    }

    @Test
    void all_credit_notes_together_never_exceed_their_invoice() {
        var another = CreditNoteId.of("00000000-0000-0000-0000-0000000000d2");
        given(and(owing(), credited("10", "0", allocated(INSTALMENT, "10", PAY_DAY, "90"))))
                .when(new IssueCreditNote(DEAL, another, INVOICE, "CN-2", euro("90.01"), PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.CREDIT_EXCEEDS_INVOICE);
    }

    @Test
    void a_credit_note_is_in_the_currency_of_the_deal() {
        given(owing())
                .when(new IssueCreditNote(DEAL, CREDIT_NOTE, INVOICE, "CN-1", Money.parse("USD 10"), PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.CURRENCY_DIFFERS);
    }

    @Test
    void a_credit_note_about_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> creditNote(INVOICE, "0"))
                .returns("amount", InvalidCommand::field);
    }

    private static IssueCreditNote naming(InstalmentId instalment, String amount) {
        return new IssueCreditNote(DEAL, CREDIT_NOTE, INVOICE, "CN-1", euro(amount), PAY_DAY, instalment);
    }

    private static IssueCreditNote creditNote(InvoiceId invoice, String amount) {
        return new IssueCreditNote(DEAL, CREDIT_NOTE, invoice, "CN-1", euro(amount), PAY_DAY);
    }
}
