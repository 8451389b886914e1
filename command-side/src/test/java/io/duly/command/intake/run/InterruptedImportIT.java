package io.duly.command.intake.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.duly.testing.TestPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterruptedImportIT {

    private static final int INVOICES = 500;
    private static final UUID ID = UUID.nameUUIDFromBytes("interrupted".getBytes(UTF_8));
    private static final String MAPPING = """
            currency: EUR
            columns: {customer-id: c, invoice-number: n, invoice-date: d, due-date: e, amount: a, paid-on: p}
            """;

    private final String database = TestPostgres.newDatabase();

    @Test
    void an_import_goes_on_after_a_restart_and_nothing_is_lost_or_doubled() throws Exception {
        try (var first = RunningCommandSide.on(database)) {
            first.put(ID, "anna", ledger(), MAPPING);
            awaitTheMiddle(first);
        }
        try (var second = RunningCommandSide.on(database)) {
            assertThat(endedAt()).as("ended before the restart").isNull();
            assertThatEverythingIsIn(second);
        }
    }

    @Test
    void an_import_waits_while_the_database_is_away() throws Exception {
        try (var duly = RunningCommandSide.on(database)) {
            duly.put(ID, "anna", ledger(), MAPPING);
            awaitTheMiddle(duly);

            allowConnections(false);
            assertThatThrownBy(duly::events);
            allowConnections(true);

            assertThat(endedAt()).as("ended before the outage").isNull();
            assertThatEverythingIsIn(duly);
        }
    }

    @Test
    void a_connection_that_breaks_makes_no_rejected_line() throws Exception {
        try (var duly = RunningCommandSide.on(database)) {
            duly.put(ID, "anna", ledger(), MAPPING);
            awaitTheMiddle(duly);

            elsewhere("""
                    select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'
                      and pid not in (select pid from pg_locks where locktype = 'advisory')
                    """.formatted(name()));

            assertThat(endedAt()).as("ended before the break").isNull();
            assertThatEverythingIsIn(duly);
        }
    }

    private static void awaitTheMiddle(RunningCommandSide duly) {
        await("the middle of the import")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> duly.events("PaymentReceived") > INVOICES / 3);
    }

    private static void assertThatEverythingIsIn(RunningCommandSide duly) {
        var done = duly.awaitEnd(ID);
        assertThat(done.<Integer>read("$.accepted")).isEqualTo(INVOICES);
        assertThat(done.<Integer>read("$.rejected")).isZero();
        assertThat(duly.events("InvoiceIssued")).isEqualTo(INVOICES);
        assertThat(duly.events("PaymentReceived")).isEqualTo(INVOICES);
        assertThat(duly.events("DealClosed")).isEqualTo(INVOICES);
        assertThat(duly.events("CustomerRegistered")).isEqualTo(12);
    }

    private Object endedAt() throws SQLException {
        try (var connection = DriverManager.getConnection(database, TestPostgres.USER, TestPostgres.PASSWORD);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select ended_at from command.ledger_import")) {
            row.next();
            return row.getObject(1);
        }
    }

    private void allowConnections(boolean allowed) throws SQLException {
        elsewhere("alter database " + name() + " allow_connections " + allowed);
        if (!allowed) {
            elsewhere("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
        }
    }

    private void elsewhere(String sql) throws SQLException {
        var address = database.replace(name(), "postgres");
        try (var connection = DriverManager.getConnection(address, TestPostgres.USER, TestPostgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String name() {
        return database.substring(database.lastIndexOf('/') + 1);
    }

    private static String ledger() {
        var lines = new StringBuilder("c,n,d,e,a,p\n");
        for (int i = 1; i <= INVOICES; i++) {
            var day = LocalDate.of(2025, 1, 1).plusDays(i % 300);
            lines.append("%d,%d,%s,%s,%d.%02d,%s\n"
                    .formatted(i % 12, i, day, day.plusDays(30), i, i % 100, day.plusDays(i % 60)));
        }
        return lines.toString();
    }
}
