package io.duly.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class QueryRoleIT {

    private final JdbcTemplate database = new JdbcTemplate(
            new SingleConnectionDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD, true));

    @Test
    void the_query_side_writes_and_empties_each_of_its_views() {
        assertThat(database.queryForList("""
                        select needed || ' on ' || tablename from pg_tables
                        cross join unnest(array ['select', 'insert', 'update', 'delete', 'truncate']) as needed
                        where schemaname = 'query' and tablename <> 'flyway_history'
                          and not has_table_privilege('duly_query', format('%I.%I', schemaname, tablename), needed)
                        """, String.class)).isEmpty();
    }

    @Test
    void the_query_side_reads_what_rooms_offer_each_other() {
        database.execute("set role duly_query");
        assertThat(database.queryForList("select * from query.deal_coverage_on('2026-03-02')"))
                .isEmpty();
        assertThat(database.queryForList("select * from query.prevention_action_on('2026-03-02')"))
                .isEmpty();
    }

    @Test
    void the_query_side_changes_no_table_definition() {
        database.execute("set role duly_query");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.execute("alter table query.deal add column mine int"));
    }

    @Test
    void the_query_side_forges_no_migration() {
        database.execute("set role duly_query");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.execute("delete from query.flyway_history"));
    }

    @Test
    void the_command_side_does_not_write_views() {
        database.execute("set role " + commandSide());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.execute("delete from query.deal"));
    }

    /** Its migrations are not on this class path. */
    private String commandSide() {
        database.execute("""
                do $$ begin
                    if to_regrole('duly_command') is null then create role duly_command; end if;
                end $$""");
        return "duly_command";
    }
}
