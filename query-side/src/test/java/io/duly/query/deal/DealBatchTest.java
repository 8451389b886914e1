package io.duly.query.deal;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealBatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);

    private final DealBatch batch = new DealBatch();
    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");
    private long recorded;

    /** Before the batch. */
    @BeforeEach
    void an_invoice_of_two_parts() {
        deal.opened(DAY);
        deal.invoiced(1, DAY, "600.00", DUE, "400.00", DUE.plusDays(28));
    }

    @Test
    void what_the_view_does_not_show_moves_its_version_on() {
        record(deal.entered(Stage.CONTRACT), deal.contactsWaived(DAY, "a firm of one person"));

        assertThat(change().version).isEqualTo(1);
        assertThat(change().stage).isEqualTo(Stage.CONTRACT);
    }

    @Test
    void what_a_batch_says_nothing_about_stays_as_it_is() {
        record(deal.contactsWaived(DAY, "a firm of one person"));

        assertThat(change().stage).isNull();
        assertThat(change().contractNumber).isNull();
        assertThat(change().open).isEqualByComparingTo("0");
    }

    @Test
    void a_deal_that_was_closed_and_opened_again_has_no_outcome() {
        record(deal.closed(Outcome.PAID, DUE), deal.reopened(DUE));

        assertThat(change().stage).isEqualTo(Stage.PAYMENT);
        assertThat(change().outcome).isNull();
        assertThat(change().closedOn).isNull();
    }

    @Test
    void a_payment_that_is_taken_back_in_the_same_batch_leaves_the_deal_as_it_was() {
        record(deal.paid(1, "1100.00", DUE.plusDays(3)), deal.takenBack(1, DUE.plusDays(4)));

        assertThat(change().open).isEqualByComparingTo("0");
        assertThat(part(1).open).isEqualByComparingTo("600.00");
        assertThat(part(2).open).isEqualByComparingTo("400.00");
        var payment = batch.payment(deal.dealId(), deal.paymentId(1).value());
        assertThat(payment.unapplied).isEqualByComparingTo("0");
        assertThat(payment.reversedOn).isEqualTo(DUE.plusDays(4));
        assertThat(payment.reversalReason).isEqualTo("recalled by the bank");
    }

    @Test
    void an_instalment_is_settled_on_the_latest_of_its_value_dates_whichever_was_recorded_last() {
        record(deal.paid(1, "500.00", DUE.plusDays(2)), deal.paid(2, "300.00", DUE.plusDays(1)));

        assertThat(part(1).open).isEqualByComparingTo("0");
        assertThat(part(1).lastMoneyOn).isEqualTo(DUE.plusDays(2));
        assertThat(part(2).open).isEqualByComparingTo("200.00");
    }

    @Test
    void a_level_once_reached_is_kept_with_its_step() {
        record(deal.took(CALL, 1, 1, DUE.plusDays(3)), deal.took(REMINDER, 1, 1, DUE.plusDays(3)));

        assertThat(part(1).level).isEqualTo(CALL.level());
        assertThat(part(1).lastStep).isEqualTo(CALL.step().value());
    }

    @Test
    void money_on_account_that_is_used_changes_the_payment_that_it_came_with() {
        record(deal.paid(1, "1250.00", DUE), deal.invoiced(2, DUE, "500.00", DUE.plusDays(10)), deal.unappliedUsed());

        assertThat(batch.payment(deal.dealId(), deal.paymentId(1).value()).unapplied)
                .isEqualByComparingTo("0");
        assertThat(change().invoiced).isEqualByComparingTo("500.00");
        assertThat(change().open).isEqualByComparingTo("-750.00");
    }

    @Test
    void payments_of_one_id_on_two_deals_are_two_payments() {
        var other = new BookedDeal(2, 1, "EUR");
        record(deal.paid(1, "50.00", DUE), other.opened(DAY), deal.takenBack(1, DUE));

        assertThat(batch.payment(deal.dealId(), deal.paymentId(1).value()).reversedOn)
                .isEqualTo(DUE);
        assertThat(batch.payment(other.dealId(), deal.paymentId(1).value()).reversedOn)
                .isNull();
    }

    private void record(DealEvent... events) {
        for (var event : events) {
            batch.add(event, recorded++);
        }
    }

    private DealChange change() {
        return batch.deal(deal.dealId());
    }

    private InstalmentChange part(int ordinal) {
        return batch.instalment(deal.instalmentId(1, ordinal));
    }
}
