package io.duly.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.testing.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ImportDeskIT {

    private final DataSource database =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);

    @Test
    void only_one_sits_at_it() throws Exception {
        try (var _ = ImportDesk.take(database).orElseThrow()) {
            assertThat(ImportDesk.take(database)).isEmpty();
        }
        try (var next = ImportDesk.take(database).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }
}
