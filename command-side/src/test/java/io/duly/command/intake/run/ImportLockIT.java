package io.duly.command.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.testing.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ImportLockIT {

    private final DataSource database =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);

    @Test
    void one_process_at_a_time_holds_the_import_lock() throws Exception {
        try (var _ = ImportLock.tryAcquire(database).orElseThrow()) {
            assertThat(ImportLock.tryAcquire(database)).isEmpty();
        }
        try (var next = ImportLock.tryAcquire(database).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }
}
