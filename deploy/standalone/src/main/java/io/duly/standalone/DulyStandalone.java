package io.duly.standalone;

import io.duly.standalone.postgres.DatabaseNotStarted;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs both sides of Duly in one process, on a database that the process brings along. */
@SpringBootApplication(
        scanBasePackages = {"io.duly.command", "io.duly.query", "io.duly.virtualtime", "io.duly.standalone"},
        excludeName = "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration")
public class DulyStandalone {

    public static void main(String[] args) {
        try {
            SpringApplication.run(DulyStandalone.class, args);
        } catch (RuntimeException e) {
            // What is wrong was told already. Spring Boot's own exit codes get lost in a context that never came up.
            if (DatabaseNotStarted.isCauseOf(e)) {
                System.exit(DatabaseNotStarted.EXIT_CODE);
            }
            throw e;
        }
    }
}
