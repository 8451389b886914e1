package io.duly.command.platform;

import static io.duly.testing.CustomerFixture.COLLECTOR;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.AssignCollector;
import io.duly.command.customer.RegisterCustomer;
import io.duly.command.customer.RenameCustomer;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.SignContract;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PaymentId;
import io.duly.testing.TestPostgres;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, each with a cache that knows nothing of the other. */
class TwoNodesIT {

    private static CommandSideUnderTest here;
    private static CommandSideUnderTest there;

    @BeforeAll
    static void start() {
        var database = TestPostgres.newDatabase();
        var clock = new HandClock(morningOf(PAY_DAY));
        here = CommandSideUnderTest.start(database, clock);
        there = CommandSideUnderTest.start(database, clock);
        here.send(Story.ofTheWorldAroundADeal());
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
    }

    @Test
    void nobody_is_refused_on_the_word_of_a_stale_cache() {
        var deal = deal(1);
        here.send(Story.ofAnAgreedDeal(deal));
        there.send(new SignContract(deal, "C-17", OPENED_ON));

        here.send(new RecordDelivery(deal, DELIVERED_ON, null));

        assertThat(here.history(deal)).endsWith("GoodsDelivered", "StageGatePassed", "StageEntered");
    }

    @Test
    void nobody_is_told_that_nothing_is_to_be_done_on_the_word_of_a_stale_cache() {
        var customer = customer(2);
        here.send(new RegisterCustomer(customer, "Alpha", null, Origin.ENTERED));
        there.send(new RenameCustomer(customer, "Beta"));

        here.send(new RenameCustomer(customer, "Alpha"));

        assertThat(here.history(customer)).containsExactly("CustomerRegistered", "CustomerRenamed", "CustomerRenamed");
    }

    @Test
    void a_command_that_is_wrong_on_fresh_state_too_stays_refused() {
        var deal = deal(3);
        here.send(Story.ofAnAgreedDeal(deal));
        there.send(new SignContract(deal, "C-17", OPENED_ON));

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> here.send(new SignContract(deal, "C-18", OPENED_ON)))
                .returns(DealRefusal.CONTRACT_ALREADY_SIGNED, CommandRejected::reason);
    }

    @Test
    void the_second_writer_decides_again_on_what_the_first_has_written() {
        var deal = owing(4);
        here.send(new RecordPayment(deal, payment(41), euro("60"), PAY_DAY, null));
        there.send(new RecordPayment(deal, payment(42), euro("30"), PAY_DAY, null));

        here.send(new RecordPayment(deal, payment(43), euro("10"), PAY_DAY, null));

        assertThat(here.history(deal)).endsWith("PaymentReceived", "StageGatePassed", "DealClosed", "EvaluationEnded");
    }

    @Test
    void the_same_payment_sent_to_two_nodes_at_once_is_booked_once() throws Exception {
        var deal = owing(5);
        var payment = new RecordPayment(deal, payment(51), euro("40"), PAY_DAY, null);

        together(List.of(() -> untilDone(here, payment), () -> untilDone(there, payment)));

        assertThat(here.history(deal)).filteredOn("PaymentReceived"::equals).hasSize(1);
    }

    @Test
    void no_payment_is_lost_or_doubled_when_two_nodes_book_many_at_once() throws Exception {
        var deal = owing(6);
        var writers = new ArrayList<Callable<Void>>();
        for (var number : IntStream.rangeClosed(601, 640).toArray()) {
            var node = number % 2 == 0 ? here : there;
            writers.add(() -> untilDone(node, new RecordPayment(deal, payment(number), euro("1"), PAY_DAY, null)));
        }

        together(writers);

        assertThat(here.history(deal)).filteredOn("PaymentReceived"::equals).hasSize(40);
        assertThat(openAfterTheLastPaymentOf(deal)).isEqualByComparingTo("60");
    }

    @Test
    void two_openings_of_one_deal_at_once_open_one() throws Exception {
        var deal = deal(7);
        var opening = Story.ofAnAgreedDeal(deal)[0];

        together(List.of(() -> untilDone(here, opening), () -> untilDone(there, opening)));

        assertThat(here.history(deal)).containsExactly("DealOpened");
    }

    @Test
    void a_customer_and_a_deal_may_have_the_same_id() {
        var id = new UUID(8, 8);
        here.send(new RegisterCustomer(new CustomerId(id), "Alpha", null, Origin.ENTERED));

        there.send(new OpenDeal(
                new DealId(id),
                new CustomerId(id),
                "Ten pumps",
                euro("100"),
                OPENED_ON,
                SALESPERSON,
                STANDARD,
                Origin.LEDGER));
        here.send(new AssignCollector(new CustomerId(id), COLLECTOR));

        assertThat(here.history(new CustomerId(id))).containsExactly("CustomerRegistered", "CollectorAssigned");
        assertThat(here.history(new DealId(id))).containsExactly("DealOpened");
    }

    @Test
    void a_customer_registered_on_one_node_is_known_on_the_other() {
        var customer = customer(9);
        there.send(new RegisterCustomer(customer, "Alpha", null, Origin.ENTERED));

        here.send(new OpenDeal(
                deal(9), customer, "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, STANDARD, Origin.LEDGER));

        assertThat(here.history(deal(9))).containsExactly("DealOpened");
    }

    @Test
    void one_invoice_cannot_be_issued_on_two_deals_of_two_nodes() {
        var deal = owing(10);
        var other = deal(11);
        there.send(Story.ofAnAgreedDeal(other));
        there.send(Story.ofItsDelivery(other));

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> there.send(Story.ofItsInvoice(other, invoice(10))))
                .returns(DealRefusal.INVOICE_EXISTS, CommandRejected::reason);

        assertThat(here.history(other)).doesNotContain("InvoiceIssued");
        here.send(new RecordPayment(deal, payment(101), euro("100"), PAY_DAY, null));
        assertThat(here.history(deal)).endsWith("PaymentReceived", "StageGatePassed", "DealClosed", "EvaluationEnded");
    }

    private static InvoiceId invoice(int number) {
        return new InvoiceId(new UUID(0xf, number));
    }

    private static DealId owing(int number) {
        var deal = deal(number);
        here.send(Story.ofAnAgreedDeal(deal));
        here.send(Story.ofItsDelivery(deal));
        here.send(Story.ofItsInvoice(deal, invoice(number)));
        return deal;
    }

    /** A writer that loses five times in a row gets an error and asks again. */
    private static Void untilDone(CommandSideUnderTest node, Object command) {
        while (true) {
            try {
                node.send(command);
                return null;
            } catch (RuntimeException failure) {
                if (!ConflictRetry.isConflict(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static void together(List<Callable<Void>> writers) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
    }

    private static BigDecimal openAfterTheLastPaymentOf(DealId deal) {
        return here.database()
                .sql("""
                        select (payload #>> '{allocations,0,openAfter,amount}')::numeric
                        from command.event_log
                        where aggregate_identifier = ? and event = 'PaymentReceived'
                        order by version desc limit 1
                        """)
                .param(deal.toString())
                .query(BigDecimal.class)
                .single();
    }

    private static DealId deal(int number) {
        return new DealId(new UUID(0xdea1, number));
    }

    private static CustomerId customer(int number) {
        return new CustomerId(new UUID(0xc, number));
    }

    private static PaymentId payment(int number) {
        return new PaymentId(new UUID(0xb, number));
    }
}
