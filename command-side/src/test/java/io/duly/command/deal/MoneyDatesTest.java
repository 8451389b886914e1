package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import io.duly.state.deal.Phase;
import io.duly.state.money.InstalmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is true in the world does not depend on when people come to know it. The invoices are of the first of March, and
 * the tenth is the due date where no other is named.
 */
class MoneyDatesTest {

    private static final InvoiceId INVOICE = new InvoiceId(new UUID(0xf, 1));

    private final DealOnItsOwn deal = DealOnItsOwn.under(TWO_STEPS, TWO_STEPS);
    private int payments;

    @BeforeEach
    void deliver() {
        deal.begin();
        deal.setClock(march(20).atTime(12, 0).atZone(DealUnderTest.ZONE).toInstant());
        deal.send(new RecordDelivery(DEAL, march(1), null));
    }

    @AfterEach
    void close() {
        deal.close();
    }

    @Test
    void who_paid_twice_in_time_is_punctual_though_the_first_payment_bounces() {
        invoice("100", 10);
        var first = pay("100", 5);
        pay("100", 6);
        reverse(first, 20);

        assertThat(only().settledOn()).isEqualTo(march(6));
        assertNothingOverdue();
    }

    @Test
    void money_that_is_found_after_a_reversal_pays_from_its_own_date_on() {
        invoice("100", 10);
        var first = pay("1", 5);
        reverse(first, 20);
        pay("100", 8);

        assertNothingOverdue();
        assertThat(idle(15)).isEqualTo(euro("1"));
        assertThat(idle(20)).isEqualTo(euro("0"));
    }

    @Test
    void a_credit_note_that_is_found_after_a_reversal_counts_from_its_own_date_on_and_pays_nothing() {
        invoice("100", 10);
        var first = pay("1", 5);
        reverse(first, 20);
        credit("100", 9);

        assertNothingOverdue();
        assertThat(deal.state().ledger().paid()).isEqualTo(euro("0"));
        assertThat(deal.state().runs()).isTrue();
    }

    @Test
    void two_payments_that_bounce_in_the_other_order_leave_no_gap() {
        invoice("100", 10);
        var first = pay("60", 5);
        var second = pay("40", 6);
        reverse(second, 20);
        reverse(first, 12);
        pay("60", 13);

        assertThat(open(12)).isEqualTo(euro("60"));
        assertThat(open(15)).isEqualTo(euro("0"));
        assertThat(open(20)).isEqualTo(euro("40"));
    }

    @Test
    void earlier_money_that_is_found_later_pays_first() {
        invoice("100", 10);
        pay("100", 20);
        pay("100", 5);

        assertThat(only().settledOn()).isEqualTo(march(5));
        assertThat(idle(19)).isEqualTo(euro("0"));
        assertThat(idle(20)).isEqualTo(euro("100"));
    }

    @Test
    void two_instalments_are_paid_in_time_whichever_payment_is_typed_first() {
        invoice("60", 10, "40", 18);
        pay("40", 15);
        pay("60", 5);

        assertThat(instalments()).extracting(InstalmentState::settledOn).containsExactly(march(5), march(15));
    }

    @Test
    void a_mistyped_date_that_is_mended_leaves_no_trace_in_the_figures() {
        invoice("100", 10);
        var mistyped = pay("100", 18);
        reverse(mistyped, 18);
        pay("100", 8);

        assertThat(only().settledOn()).isEqualTo(march(8));
        assertThat(open(12)).isEqualTo(euro("0"));
        assertThat(idle(12)).isEqualTo(euro("0"));
    }

    @Test
    void of_instalments_that_are_due_on_one_day_the_first_is_paid_first() {
        for (int number = 1; number <= 6; number++) {
            var id = new InvoiceId(new UUID(0xf, number));
            deal.send(new IssueInvoice(
                    DEAL, id, "No. " + number, march(1), List.of(part("5", 10 + number), part("5", 10 + number))));
            pay("5", 9);
            pay("5", 9);
            assertThat(instalments().subList(2 * number - 2, 2 * number))
                    .allSatisfy(instalment -> assertThat(instalment.open()).isEqualTo(euro("0")));
        }
        pay("5", 9);
        var last = new InvoiceId(new UUID(0xf, 7));
        deal.send(new IssueInvoice(DEAL, last, "No. 7", march(1), List.of(part("5", 25), part("5", 25))));
        assertThat(instalments().subList(12, 14))
                .extracting(InstalmentState::open)
                .containsExactly(euro("0"), euro("5"));
    }

    @Test
    void what_was_credited_in_full_waits_for_the_right_invoice() {
        invoice("100", 10);
        credit("100", 9);
        assertThat(deal.state().runs()).isTrue();

        var right = new InvoiceId(new UUID(0xf, 2));
        deal.send(new IssueInvoice(DEAL, right, "No. 2", march(9), List.of(part("100", 19))));
        pay("100", 12);
        assertThat(deal.state().phase())
                .isInstanceOfSatisfying(
                        Phase.Closed.class,
                        closed -> assertThat(closed.closed().outcome()).isEqualTo(Outcome.PAID));
    }

    @Test
    void a_deal_that_was_paid_in_part_and_credited_in_part_is_paid() {
        invoice("100", 10);
        pay("40", 8);
        credit("60", 9);

        assertThat(deal.state().phase())
                .isInstanceOfSatisfying(
                        Phase.Closed.class,
                        closed -> assertThat(closed.closed().outcome()).isEqualTo(Outcome.PAID));
    }

    private void invoice(Object... amountsAndDays) {
        var parts = IntStream.range(0, amountsAndDays.length / 2)
                .mapToObj(i -> part((String) amountsAndDays[2 * i], (int) amountsAndDays[2 * i + 1]))
                .toList();
        deal.send(new IssueInvoice(DEAL, INVOICE, "No. 1", march(1), parts));
    }

    private static IssueInvoice.Part part(String amount, int dueOn) {
        return new IssueInvoice.Part(euro(amount), march(dueOn));
    }

    private PaymentId pay(String amount, int day) {
        var id = new PaymentId(new UUID(0xb, ++payments));
        deal.send(new RecordPayment(DEAL, id, euro(amount), march(day), null));
        return id;
    }

    private void reverse(PaymentId id, int day) {
        deal.send(new ReversePayment(DEAL, id, march(day), "bounced"));
    }

    private void credit(String amount, int day) {
        deal.send(new IssueCreditNote(
                DEAL, new CreditNoteId(new UUID(0xd, 1)), INVOICE, "CN-1", euro(amount), march(day)));
    }

    private void assertNothingOverdue() {
        assertThat(IntStream.rangeClosed(10, 31))
                .allSatisfy(day -> assertThat(open(day)).isEqualTo(euro("0")));
    }

    private InstalmentState only() {
        return instalments().getFirst();
    }

    private List<InstalmentState> instalments() {
        return deal.state().ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .toList();
    }

    private Money open(int day) {
        return only().amount()
                .minus(MoneyMoves.of(deal.events()).until(march(day)).against(only().instalmentId()));
    }

    private Money idle(int day) {
        return AccountMoves.of(deal.events())
                .until(march(day))
                .minus(MoneyMoves.of(deal.events()).until(march(day)).total());
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
