package io.duly.virtualtime.playback;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.command.customer.RegisterCustomer;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.SignContract;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import io.duly.testing.TestPostgres;
import io.duly.virtualtime.clock.ClockMover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One late deal, played through the real commands, the saga and PostgreSQL. */
class PlaybackIT {

    private static final String NAME = "story";
    private static final Instant UNTIL = noonOf(DUE.plusDays(4));

    private static final List<String> HISTORY = List.of(
            "03-01 09:00 DealOpened",
            "03-01 09:00 PaymentTermsAgreed",
            "03-01 09:00 StageGatePassed",
            "03-01 09:00 StageEntered",
            "03-01 09:00 ContractSigned",
            "03-01 09:00 StageGatePassed",
            "03-01 09:00 StageEntered",
            "03-01 09:00 GoodsDelivered",
            "03-01 09:00 StageGatePassed",
            "03-01 09:00 StageEntered",
            "03-01 09:00 InvoiceIssued",
            "03-01 09:00 EvaluationPlanned",
            "03-24 06:00 EscalationStepTaken",
            "03-24 06:00 EvaluationPlanned",
            "03-30 06:00 EscalationStepSkipped",
            "03-30 06:00 EvaluationPlanned",
            "04-01 06:00 InstalmentBecameOverdue",
            "04-01 06:00 EscalationStepTaken",
            "04-01 06:00 EvaluationPlanned",
            "04-02 18:00 PaymentReceived",
            "04-02 18:00 StageGatePassed",
            "04-02 18:00 DealClosed",
            "04-02 18:00 EvaluationEnded");

    private final String storage = TestPostgres.newDatabase();
    private PlaybackUnderTest duly = PlaybackUnderTest.startAt(RECORDED, storage);

    @AfterEach
    void stop() {
        duly.close();
    }

    @Test
    void every_deadline_on_the_way_is_met_at_its_moment() {
        play(story(), UNTIL);

        assertThat(duly.history(DEAL)).isEqualTo(HISTORY);
    }

    @Test
    void the_commands_of_one_moment_share_a_transaction() {
        play(story(), RECORDED.plusSeconds(60));

        assertThat(duly.database()
                        .sql("select count(distinct transaction_id) from command.domain_event"
                                + " where aggregate_identifier in (?, ?)")
                        .params(DEAL.toString(), CUSTOMER.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_refused_command_takes_nothing_of_its_moment_with_it() {
        var story = story();
        story.add(RECORDED, CUSTOMER, List.of(new SignContract(DEAL, "another contract", OPENED_ON), payment()));

        assertThat(play(story, RECORDED.plusSeconds(60))).isOne();

        assertThat(duly.history(DEAL))
                .filteredOn(event -> event.endsWith("ContractSigned") || event.endsWith("PaymentReceived"))
                .hasSize(2);
    }

    @Test
    void a_playback_that_broke_off_is_continued_where_it_was_and_doubles_nothing() {
        var broken = story();
        broken.add(noonOf(DUE.plusDays(1)), CUSTOMER, List.of("nobody understands this"));
        assertThatThrownBy(() -> play(broken, UNTIL)).isInstanceOf(NoHandlerForCommandException.class);
        duly.close();

        duly = PlaybackUnderTest.startAt(Instant.parse("2026-04-01T06:00:00Z"), storage);
        play(story(), UNTIL);

        assertThat(duly.history(DEAL)).isEqualTo(HISTORY);
    }

    @Test
    void afterwards_deadlines_are_met_without_the_playback() {
        play(story(), RECORDED.plusSeconds(60));

        var mover = duly.get(ClockMover.class);
        mover.moveTo(noonOf(DUE.plusDays(1)), _ -> {});
        mover.settle();

        assertThat(duly.history(DEAL)).contains("04-01 06:00 InstalmentBecameOverdue");
    }

    private int play(TimedCommands commands, Instant until) {
        return duly.get(Playback.class).play(NAME, "one late deal", commands, until);
    }

    private static TimedCommands story() {
        var commands = new TimedCommands();
        commands.add(
                RECORDED,
                CUSTOMER,
                List.of(
                        new RegisterCustomer(CUSTOMER, "ООО «Ромашка»", "0379-NEVHP", Origin.ENTERED),
                        new OpenDeal(
                                DEAL,
                                CUSTOMER,
                                "Ten pumps",
                                euro("100"),
                                OPENED_ON,
                                SALESPERSON,
                                PolicyId.STANDARD,
                                Origin.LEDGER),
                        new AgreePaymentTerms(DEAL, new PaymentTerms(30, DueDateRoll.NONE), OPENED_ON),
                        new SignContract(DEAL, "C-17", OPENED_ON),
                        new RecordDelivery(DEAL, DELIVERED_ON, null),
                        new IssueInvoice(
                                DEAL, INVOICE, "00017", ISSUED_ON, List.of(new IssueInvoice.Part(euro("100"), DUE)))));
        commands.add(Instant.parse("2026-04-02T18:00:00Z"), DEAL, List.of(payment()));
        return commands;
    }

    private static RecordPayment payment() {
        return new RecordPayment(DEAL, PAYMENT, euro("100"), ISSUED_ON, null);
    }

    private static Instant noonOf(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
