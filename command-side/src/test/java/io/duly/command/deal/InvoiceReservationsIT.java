package io.duly.command.deal;

import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.invoiced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.CommandRejected;
import io.duly.testing.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class InvoiceReservationsIT {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newEmptyDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcTemplate sql = new JdbcTemplate(database);
    private final AnnotationEventHandlerAdapter handlers =
            new AnnotationEventHandlerAdapter(new InvoiceReservations(sql));

    @Test
    void one_invoice_cannot_be_issued_on_two_deals() throws Exception {
        migrateTo("latest");
        handlers.handle(GenericEventMessage.asEventMessage(invoiced()));
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> handlers.handle(GenericEventMessage.asEventMessage(invoiced())))
                .returns(DealRefusal.INVOICE_EXISTS, CommandRejected::reason);
    }

    @Test
    void an_invoice_that_is_older_than_the_reservations_is_reserved_too() {
        migrateTo("12");
        store(
                UUID.randomUUID(),
                "{\"invoiceId\": \"%s\", \"dealId\": \"%s\"}".formatted(INVOICE.value(), UUID.randomUUID()));
        migrateTo("latest");
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> handlers.handle(GenericEventMessage.asEventMessage(invoiced())))
                .returns(DealRefusal.INVOICE_EXISTS, CommandRejected::reason);
        assertThat(sql.queryForObject("select count(*) from command.invoice_reservation", Long.class))
                .isEqualTo(1);
    }

    private void store(UUID deal, String payload) {
        sql.update(
                """
                insert into command.domain_event
                    (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                     payload_revision, payload, meta_data)
                values (?, ?, 0, 'Deal', '2026-03-02T06:00:00Z', 'InvoiceIssued', '1', ?, ?)
                """,
                "an-event",
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
