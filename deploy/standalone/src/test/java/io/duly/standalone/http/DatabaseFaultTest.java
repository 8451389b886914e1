package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08000, AWAY",
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "57P05, AWAY",
        "53000, AWAY",
        "53300, AWAY",
        "58030, AWAY",
        "25006, AWAY",
        "53100, FULL",
        "53200, FULL",
        "57014, TOO_SLOW",
        "55P03, TOO_SLOW",
        "25P03, TOO_SLOW",
        "40001, BUSY",
        "40P01, BUSY",
        "22003, UNFIT_VALUE",
        "22008, UNFIT_VALUE",
        "22021, UNFIT_VALUE",
        "22P05, UNFIT_VALUE",
        "54000, UNFIT_VALUE"
    })
    void a_code_says_whether_to_ask_again_or_to_ask_otherwise(String state, DatabaseFault fault) {
        assertThat(DatabaseFault.behind(behind(new SQLException("no", state)))).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "42P01", "22012", "23505", "XX000", ""})
    void a_mistake_of_ours_is_no_fault_of_the_request(String state) {
        assertThat(DatabaseFault.behind(behind(new SQLException("no", state)))).isEmpty();
    }

    @Test
    void a_connection_that_cannot_be_had_needs_no_code() {
        assertThat(DatabaseFault.behind(behind(new SQLTransientConnectionException("no"))))
                .contains(DatabaseFault.AWAY);
        assertThat(DatabaseFault.behind(behind(new SQLNonTransientConnectionException("no"))))
                .contains(DatabaseFault.AWAY);
    }

    private static Exception behind(SQLException cause) {
        return new IllegalStateException(new IllegalStateException(cause));
    }
}
