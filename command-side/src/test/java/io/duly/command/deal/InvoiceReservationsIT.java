package io.duly.command.deal;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.OTHER_CUSTOMER;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.invoiced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import io.duly.testing.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class InvoiceReservationsIT {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newEmptyDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcTemplate sql = new JdbcTemplate(database);
    private final AnnotationEventHandlerAdapter handlers =
            new AnnotationEventHandlerAdapter(new InvoiceReservations(JdbcClient.create(sql)));

    @Test
    void one_invoice_cannot_be_issued_on_two_deals() throws Exception {
        migrateTo("latest");
        handlers.handle(GenericEventMessage.asEventMessage(invoiced()));
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> handlers.handle(GenericEventMessage.asEventMessage(invoiced())))
                .returns(DealRefusal.INVOICE_EXISTS, CommandRejected::reason);
    }

    @Test
    void nor_can_its_number_be_used_again_for_the_customer_in_the_same_year() throws Exception {
        migrateTo("latest");
        handlers.handle(GenericEventMessage.asEventMessage(invoiced()));
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> handlers.handle(another(CUSTOMER, ISSUED_ON.plusDays(1))))
                .returns(DealRefusal.INVOICE_NUMBER_TAKEN, CommandRejected::reason);
    }

    @Test
    void another_year_begins_its_numbers_anew_and_so_does_another_customer() throws Exception {
        migrateTo("latest");
        handlers.handle(GenericEventMessage.asEventMessage(invoiced()));
        handlers.handle(another(CUSTOMER, ISSUED_ON.plusYears(1)));
        handlers.handle(another(OTHER_CUSTOMER, ISSUED_ON));
        assertThat(count("invoice_number")).isEqualTo(3);
    }

    @Test
    void an_invoice_that_is_older_than_the_reservations_is_reserved_too() {
        migrateTo("12");
        store(0, INVOICE.value(), UUID.randomUUID());
        migrateTo("latest");
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> handlers.handle(GenericEventMessage.asEventMessage(invoiced())))
                .returns(DealRefusal.INVOICE_EXISTS, CommandRejected::reason);
        assertThat(count("invoice_reservation")).isEqualTo(1);
    }

    @Test
    void a_number_that_was_used_twice_before_the_reservations_stays_with_the_first() {
        migrateTo("20");
        var first = UUID.randomUUID();
        store(0, first, UUID.randomUUID());
        store(1, UUID.randomUUID(), UUID.randomUUID());
        migrateTo("latest");
        assertThat(sql.queryForList("select invoice_id from command.invoice_number", UUID.class))
                .containsExactly(first);
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> handlers.handle(another(CUSTOMER, ISSUED_ON)))
                .returns(DealRefusal.INVOICE_NUMBER_TAKEN, CommandRejected::reason);
    }

    private static EventMessage<?> another(CustomerId customer, LocalDate issuedOn) {
        return GenericEventMessage.asEventMessage(new InvoiceIssued(
                new DealId(UUID.randomUUID()),
                customer,
                new InvoiceId(UUID.randomUUID()),
                invoiced().number(),
                issuedOn,
                invoiced().instalments(),
                null));
    }

    private long count(String table) {
        return JdbcClient.create(sql)
                .sql("select count(*) from command." + table)
                .query(Long.class)
                .single();
    }

    private void store(int index, UUID invoice, UUID deal) {
        var payload = """
                {"invoiceId": "%s", "dealId": "%s", "customerId": "%s", "number": "%s", "issuedOn": "%s"}
                """.formatted(invoice, deal, CUSTOMER.value(), invoiced().number(), ISSUED_ON);
        sql.update(
                """
                insert into command.domain_event
                    (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                     payload_revision, payload, meta_data)
                values (?, ?, 0, 'Deal', '2026-03-02T06:00:00Z', 'InvoiceIssued', '1', ?, ?)
                """,
                "event-" + index,
                "deal-" + deal,
                payload.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/command")
                .schemas("command")
                .target(version)
                .load()
                .migrate();
    }
}
