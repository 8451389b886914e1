package io.duly.command.promise;

import static io.duly.command.promise.PromiseFixture.BY;
import static io.duly.command.promise.PromiseFixture.JUDGED;
import static io.duly.command.promise.PromiseFixture.MADE_AT;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.contact.AddContactPerson;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.RecordPayment;
import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.promise.GivePromise.Part;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.FactRefusal;
import io.duly.command.refusal.Reason;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.command.web.NotFound;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.PromiseId;
import io.duly.testing.ContactFixture;
import io.duly.testing.TestPostgres;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer owes on two deals and promises to pay both. */
class PromisesIT {

    private static final DealId OTHER = new DealId(new UUID(0xde, 2));
    private static final InvoiceId OTHER_INVOICE = new InvoiceId(new UUID(0xf, 2));
    private static final DealId UNKNOWN = new DealId(new UUID(0xde, 9));

    private HandClock clock;
    private CommandSideUnderTest duly;

    @BeforeEach
    void start() {
        clock = new HandClock(MADE_AT);
        duly = CommandSideUnderTest.start(TestPostgres.newEmptyDatabase(), clock);
        duly.send(Story.ofADealThatIsOwing());
        duly.send(Story.ofAnAgreedDeal(OTHER));
        duly.send(Story.ofItsDelivery(OTHER));
        duly.send(Story.ofItsInvoice(OTHER, OTHER_INVOICE));
        duly.send(new AddContactPerson(
                CUSTOMER, ACCOUNTANT, ContactFixture.described("Ivanova", PersonRole.ACCOUNTS_PAYABLE)));
    }

    @AfterEach
    void stop() {
        duly.close();
    }

    @Test
    void one_promise_about_two_deals_is_recorded_in_both_and_a_repeat_changes_nothing() {
        duly.send(promise(1, both()), promise(1, both()));

        assertThat(duly.history(DEAL)).containsOnlyOnce("PromiseToPayGiven");
        assertThat(duly.history(OTHER)).containsOnlyOnce("PromiseToPayGiven");
    }

    @Test
    void a_promise_that_one_deal_refuses_is_recorded_in_none() {
        refused(
                promise(1, amount(DEAL, INVOICE, "100"), amount(OTHER, OTHER_INVOICE, "100.01")),
                PromiseRefusal.PROMISE_EXCEEDS_DEBT,
                "parts[0].amounts[1].amount");
        refused(
                promise(1, amount(DEAL, INVOICE, "100"), amount(UNKNOWN, OTHER_INVOICE, "1")),
                DealRefusal.DEAL_UNKNOWN,
                "parts[0].amounts[1].dealId");

        assertThat(duly.history(DEAL)).doesNotContain("PromiseToPayGiven");
        assertThat(duly.history(OTHER)).doesNotContain("PromiseToPayGiven");
    }

    /** A minute is enough: a later moment of the same day has not come either. */
    @Test
    void a_promise_that_was_not_made_yet_is_refused() {
        clock.set(MADE_AT.minusSeconds(60));

        refused(promise(1, both()), FactRefusal.NOT_YET_HAPPENED, "madeAt");

        assertThat(duly.history(DEAL)).doesNotContain("PromiseToPayGiven");
    }

    @Test
    void the_same_id_is_no_second_promise_about_another_deal() {
        duly.send(promise(1, amount(DEAL, INVOICE, "10")));
        refused(promise(1, amount(OTHER, OTHER_INVOICE, "10")), PromiseRefusal.PROMISE_EXISTS, null);
        refused(promise(1, both()), PromiseRefusal.PROMISE_EXISTS, null);

        assertThat(duly.history(OTHER)).doesNotContain("PromiseToPayGiven");
    }

    @Test
    void a_withdrawal_ends_it_in_each_deal_in_which_it_is_open() {
        duly.send(promise(1, both()));
        clock.set(morningOf(PAY_DAY));
        duly.send(new RecordPayment(DEAL, PAYMENT, euro("100"), PAY_DAY, null));
        var withdrawal = new WithdrawPromise(CUSTOMER, id(1), "they changed their mind");
        duly.send(withdrawal, withdrawal);

        assertThat(duly.history(DEAL)).contains("PromiseToPayKept").doesNotContain("PromiseToPayWithdrawn");
        assertThat(duly.history(OTHER)).containsOnlyOnce("PromiseToPayWithdrawn");
    }

    @Test
    void a_broken_promise_warns_once_of_the_customer_until_it_is_found_kept() {
        duly.send(promise(1, both()));
        clock.set(morningOf(JUDGED));
        duly.settle("warning-watch");

        assertThat(duly.history(DEAL)).contains("PromiseToPayBroken", "EscalationStepTaken");
        assertThat(duly.history(OTHER)).contains("PromiseToPayBroken");
        assertThat(signs()).containsOnlyOnce("PROMISE_BROKEN");

        duly.send(new RecordPayment(DEAL, PAYMENT, euro("100"), BY, null));
        duly.settle("warning-watch");
        assertThat(signs()).containsOnlyOnce("PROMISE_BROKEN");

        duly.send(new RecordPayment(OTHER, new PaymentId(new UUID(0xb, 9)), euro("100"), BY, null));
        duly.settle("warning-watch");
        assertThat(signs()).doesNotContain("PROMISE_BROKEN");
    }

    @Test
    void an_unknown_customer_is_not_found() {
        var promise = promise(1, both());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> duly.send(new GivePromise(
                        new CustomerId(new UUID(0, 99)),
                        promise.promiseId(),
                        ACCOUNTANT,
                        MADE_AT,
                        promise.parts(),
                        0,
                        List.of(),
                        null,
                        null)));
    }

    private List<String> signs() {
        return duly.database()
                .sql("select kind from command.warning_sign")
                .query(String.class)
                .list();
    }

    private void refused(GivePromise command, Reason reason, @Nullable String field) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> duly.send(command))
                .returns(reason, CommandRejected::reason)
                .returns(field, CommandRejected::field);
    }

    private static Amount[] both() {
        return new Amount[] {amount(DEAL, INVOICE, "100"), amount(OTHER, OTHER_INVOICE, "100")};
    }

    private static Amount amount(DealId deal, InvoiceId invoice, String amount) {
        return new Amount(deal, InstalmentId.of(invoice, 1), euro(amount));
    }

    private static PromiseId id(int number) {
        return new PromiseId(new UUID(0xa, number));
    }

    private static GivePromise promise(int number, Amount... amounts) {
        return new GivePromise(
                CUSTOMER,
                id(number),
                ACCOUNTANT,
                MADE_AT,
                List.of(new Part(BY, Arrays.asList(amounts))),
                0,
                List.of(),
                null,
                null);
    }
}
