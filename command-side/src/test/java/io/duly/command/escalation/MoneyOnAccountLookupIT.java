package io.duly.command.escalation;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.opened;
import static io.duly.testing.DealFixture.owing;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderStart;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Opened;
import io.duly.testing.CustomerFixture;
import io.duly.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A deal of the customer owes 100; what becomes of it with money and debts of their other deals. */
class MoneyOnAccountLookupIT {

    private static final DealId OTHER = new DealId(new UUID(0xdea, 2));
    private static final InvoiceId INVOICE = new InvoiceId(new UUID(0xf, 2));
    private static final InstalmentId OWED_THERE = InstalmentId.of(INVOICE, 1);
    private static final PaymentId PAYMENT = new PaymentId(new UUID(0xb, 2));

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final MoneyOnAccountLookup lookup = new MoneyOnAccountLookup(new JdbcTemplate(database));
    private final AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(lookup);

    @Test
    void money_of_another_deal_covers_what_this_one_owes() throws Exception {
        given(paid("150", "150"));
        assertThat(covered()).isEqualTo(Map.of(INSTALMENT, euro("100")));
    }

    @Test
    void money_covers_a_debt_in_part() throws Exception {
        given(paid("60", "60"));
        assertThat(covered()).isEqualTo(Map.of(INSTALMENT, euro("60")));
    }

    @Test
    void money_that_is_set_against_something_covers_nothing() throws Exception {
        given(owedThere(DUE), paid("100", "0", allocated("100", "0")));
        assertThat(covered()).isEmpty();
    }

    @Test
    void a_credit_note_beyond_its_invoice_counts_like_money() throws Exception {
        given(new CreditNoteIssued(
                OTHER,
                CUSTOMER,
                new CreditNoteId(new UUID(0xd, 2)),
                INVOICE,
                "CN",
                euro("30"),
                ISSUED_ON,
                List.of(),
                euro("30"),
                null));
        assertThat(covered()).isEqualTo(Map.of(INSTALMENT, euro("30")));
    }

    @Test
    void money_that_is_used_elsewhere_or_taken_back_is_gone() throws Exception {
        given(paid("60", "60"), owedThere(DUE.plusDays(90)), used("40", "20", "60"));
        assertThat(covered()).isEqualTo(Map.of(INSTALMENT, euro("20")));
        given(new PaymentReversed(OTHER, CUSTOMER, PAYMENT, DUE, "bank", List.of(allocated("40", "100")), euro("20")));
        assertThat(covered()).isEmpty();
    }

    @Test
    void the_oldest_due_of_all_deals_is_covered_first() throws Exception {
        var third = new DealId(new UUID(0xdea, 3));
        given(owedThere(DUE.minusDays(1)));
        given(new PaymentReceived(third, CUSTOMER, PAYMENT, euro("130"), ISSUED_ON, null, List.of(), euro("130")));
        assertThat(covered()).isEqualTo(Map.of(INSTALMENT, euro("30")));
    }

    @Test
    void a_debt_that_is_due_later_leaves_the_money_to_this_one() throws Exception {
        given(owedThere(DUE.plusDays(1)));
        given(new PaymentReceived(
                new DealId(new UUID(0xdea, 3)),
                CUSTOMER,
                PAYMENT,
                euro("130"),
                ISSUED_ON,
                null,
                List.of(),
                euro("130")));
        assertThat(covered()).isEqualTo(Map.of(INSTALMENT, euro("100")));
    }

    @Test
    void money_of_another_customer_or_in_another_currency_covers_nothing() throws Exception {
        given(
                received(CustomerFixture.OTHER_CUSTOMER, euro("100")),
                new PaymentReceived(
                        new DealId(new UUID(0xdea, 4)),
                        CUSTOMER,
                        PAYMENT,
                        Money.parse("USD 100"),
                        ISSUED_ON,
                        null,
                        List.of(),
                        Money.parse("USD 100")));
        assertThat(covered()).isEmpty();
    }

    private Map<InstalmentId, Money> covered() {
        return lookup.cover(owingDeal());
    }

    private static Opened owingDeal() {
        var deal = new DealState.Unopened().after(opened(), RECORDED);
        for (var event : owing().subList(1, owing().size())) {
            deal = deal.after(event, RECORDED);
        }
        return deal;
    }

    private static InvoiceIssued owedThere(LocalDate due) {
        return new InvoiceIssued(
                OTHER,
                CUSTOMER,
                INVOICE,
                "2",
                ISSUED_ON,
                List.of(new Instalment(OWED_THERE, due, euro("100"))),
                LadderStart.BY_AGE);
    }

    private static PaymentReceived paid(String amount, String unapplied, Allocation... allocations) {
        return new PaymentReceived(
                OTHER, CUSTOMER, PAYMENT, euro(amount), ISSUED_ON, null, List.of(allocations), euro(unapplied));
    }

    private static PaymentReceived received(CustomerId customer, Money amount) {
        return new PaymentReceived(OTHER, customer, PAYMENT, amount, ISSUED_ON, null, List.of(), amount);
    }

    private static UnappliedAllocated used(String amount, String left, String openAfter) {
        return new UnappliedAllocated(
                OTHER, CUSTOMER, new CreditSource.Payment(PAYMENT), List.of(allocated(amount, openAfter)), euro(left));
    }

    private static Allocation allocated(String amount, String openAfter) {
        return new Allocation(OWED_THERE, euro(amount), ISSUED_ON, euro(openAfter));
    }

    private void given(MoneyEvent... events) throws Exception {
        for (var event : events) {
            handlers.handle(GenericEventMessage.asEventMessage(event));
        }
    }
}
