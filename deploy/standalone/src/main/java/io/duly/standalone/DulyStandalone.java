package io.duly.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs both sides of Duly in one process, on a database that the process brings along. */
@SpringBootApplication(
        scanBasePackages = {"io.duly.command", "io.duly.query", "io.duly.virtualtime", "io.duly.standalone"},
        excludeName = "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration")
public class DulyStandalone {

    public static void main(String[] args) {
        SpringApplication.run(DulyStandalone.class, args);
    }
}
