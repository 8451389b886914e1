package io.duly.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsAreOnlyAddedIT {

    private static final String REFUSED_BY_TRIGGER = "23001";
    private static final String NOT_ALLOWED = "42501";

    private static final String INSERT = """
            insert into command.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            values ('%s', 'deal-1', %d, 'Deal', '2026-03-02T06:00:00Z', 'DealOpened', '1', '{}', '{}')""";

    @SuppressWarnings("NullAway.Init")
    private Connection database;

    @BeforeEach
    void with_one_event() throws SQLException {
        database = connect(TestPostgres.newDatabase());
        run(INSERT.formatted("first", 0));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update command.domain_event set payload = '{\"amount\": \"1.00\"}'",
                "update command.domain_event set type = type where false",
                "delete from command.domain_event",
                "truncate command.domain_event",
                "truncate command.domain_event cascade",
                "merge into command.domain_event e using (select 0) on true when matched then delete",
                "insert into command.domain_event select * from command.domain_event"
                        + " on conflict (global_index) do update set payload = '{}'",
                "set session_replication_role = replica; delete from command.domain_event"
            })
    void nobody_changes_an_event_that_was_recorded_not_even_the_owner_of_the_table(String statement) {
        refused(statement, REFUSED_BY_TRIGGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update command.domain_event set payload = '{}'",
                "delete from command.domain_event",
                "truncate command.domain_event",
                "alter table command.domain_event disable trigger all",
                "drop table command.domain_event cascade",
                "drop function command.refuse_to_change_events() cascade",
                "select setval('command.domain_event_global_index', 1)",
                "insert into command.domain_event select * from command.domain_event",
                "delete from command.flyway_schema_history"
            })
    void the_command_side_has_no_right_that_could_change_what_happened(String statement) throws SQLException {
        become("duly_command");
        refused(statement, NOT_ALLOWED);
    }

    @Test
    void the_command_side_adds_events() throws SQLException {
        become("duly_command");
        run(INSERT.formatted("second", 1));
        assertThat(asked("select count(*) from command.event_log")).isEqualTo("2");
    }

    @Test
    void the_command_side_works_with_its_other_tables() throws SQLException {
        become("duly_command");
        assertThat(asked("""
                        select string_agg(distinct tablename, ', ') from pg_tables
                        cross join unnest(array ['select', 'insert', 'update', 'delete']) as needed
                        where schemaname = 'command' and tablename not in ('domain_event', 'flyway_schema_history')
                          and not has_table_privilege(format('%I.%I', schemaname, tablename), needed)""")).isNull();
        run("update command.token_entry set owner = null");
        run("delete from command.saga_entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update command.domain_event set payload = '{}'",
                "delete from command.domain_event",
                "truncate command.domain_event",
                "update command.token_entry set owner = null",
                "select * from command.ledger_import",
                "select nextval('command.domain_event_global_index')"
            })
    void the_query_side_may_only_read_the_events(String statement) throws SQLException {
        become("duly_query");
        refused(statement, NOT_ALLOWED);
    }

    @Test
    void the_query_side_adds_no_event() throws SQLException {
        become("duly_query");
        refused(INSERT.formatted("second", 1), NOT_ALLOWED);
    }

    @Test
    void the_query_side_reads_the_events() throws SQLException {
        become("duly_query");
        assertThat(asked("select count(*) from command.domain_event")).isEqualTo("1");
        assertThat(asked("select event from command.event_log")).isEqualTo("DealOpened");
    }

    @Test
    void an_owner_who_may_create_no_roles_keeps_events_that_are_only_added() throws SQLException {
        var address = TestPostgres.newEmptyDatabase();
        try (var plain = connect(address);
                var statement = plain.createStatement()) {
            statement.execute("drop role if exists plain_owner");
            statement.execute("create role plain_owner login password 'plain'");
            statement.execute("grant create on database " + plain.getCatalog() + " to plain_owner");
        }
        migrate(address, "plain_owner", "plain");
        try (var plain = DriverManager.getConnection(address, "plain_owner", "plain");
                var statement = plain.createStatement()) {
            statement.execute(INSERT.formatted("first", 0));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("delete from command.domain_event"))
                    .returns(REFUSED_BY_TRIGGER, SQLException::getSQLState);
            statement.execute("drop schema command cascade");
        }
    }

    @Test
    void rights_are_granted_again_at_each_start_so_that_a_new_table_needs_no_thought() throws SQLException {
        run("create table command.added_later (id int)");
        assertThatCode(() -> migrate(database.getMetaData().getURL(), TestPostgres.USER, TestPostgres.PASSWORD))
                .doesNotThrowAnyException();
        become("duly_command");
        run("insert into command.added_later values (1)");
    }

    private static void migrate(String address, String user, String password) {
        Flyway.configure()
                .dataSource(address, user, password)
                .locations("classpath:db/command")
                .schemas("command")
                .load()
                .migrate();
    }

    private static Connection connect(String address) throws SQLException {
        return DriverManager.getConnection(address, TestPostgres.USER, TestPostgres.PASSWORD);
    }

    private void become(String role) throws SQLException {
        run("set role " + role);
    }

    private void refused(String statement, String state) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(statement))
                .as(statement)
                .returns(state, SQLException::getSQLState);
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String asked(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
