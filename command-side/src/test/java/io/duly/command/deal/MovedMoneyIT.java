package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.MoveId;
import io.duly.testing.TestPostgres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A customer paid too much on one deal and owes on another. */
@TestInstance(Lifecycle.PER_CLASS)
class MovedMoneyIT {

    private static final DealId OTHER = new DealId(new UUID(0xde, 2));

    private CommandSideUnderTest duly;

    @BeforeAll
    void start() {
        duly = CommandSideUnderTest.start(TestPostgres.newEmptyDatabase(), new HandClock(morningOf(PAY_DAY)));
        duly.send(Story.ofADealThatIsOwing());
        duly.send(Story.ofAnAgreedDeal(OTHER));
        duly.send(Story.ofItsDelivery(OTHER));
        duly.send(Story.ofItsInvoice(OTHER, new InvoiceId(new UUID(0xf, 2))));
        duly.send(new RecordPayment(DEAL, PAYMENT, euro("250"), DUE.minusDays(1), null));
    }

    @AfterAll
    void stop() {
        duly.close();
    }

    @Test
    void money_that_one_deal_does_not_need_pays_another_as_of_its_own_date_and_no_more_than_that() {
        duly.send(move(1, "100"), move(1, "100"));

        assertThat(duly.history(DEAL)).containsOnlyOnce("MoneyMovedOut");
        assertThat(duly.history(OTHER)).containsOnlyOnce("MoneyMovedIn").contains("UnappliedAllocated", "DealClosed");
        assertThat(duly.database()
                        .sql("select settled_on from command.instalment_standing where customer_id is not null")
                        .query(LocalDate.class)
                        .list())
                .containsOnly(DUE.minusDays(1));

        assertThat(duly.database()
                        .sql("select amount from command.money_on_account where amount <> 0")
                        .query(BigDecimal.class)
                        .list())
                .containsExactly(new BigDecimal("50.00"));

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> duly.send(move(2, "60")))
                .returns(DealRefusal.NOT_ENOUGH_ON_ACCOUNT, CommandRejected::reason);
    }

    /** The refusal of the second deal undoes what the first had decided. */
    @Test
    void a_designation_that_the_other_deal_does_not_know_moves_nothing() {
        var before = duly.history(DEAL);
        var unknown = InstalmentId.of(INVOICE, 1);

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> duly.send(new MoveMoney(
                        OTHER,
                        new MoveId(new UUID(7, 3)),
                        DEAL,
                        new Whence.Payment(PAYMENT),
                        euro("1"),
                        null,
                        List.of(unknown))))
                .returns(DealRefusal.INSTALMENT_UNKNOWN, CommandRejected::reason);

        assertThat(duly.history(DEAL)).isEqualTo(before);
    }

    private static MoveMoney move(int number, String amount) {
        return new MoveMoney(
                OTHER, new MoveId(new UUID(7, number)), DEAL, new Whence.Payment(PAYMENT), euro(amount), null, null);
    }
}
