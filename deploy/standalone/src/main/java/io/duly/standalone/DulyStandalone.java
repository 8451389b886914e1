package io.duly.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Duly in one process: deciding, remembering and showing, on a database that it brings along. */
@SpringBootApplication(
        scanBasePackages = {"io.duly.command", "io.duly.query", "io.duly.virtualtime", "io.duly.standalone"},
        excludeName = "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration")
public class DulyStandalone {

    public static void main(String[] args) {
        SpringApplication.run(DulyStandalone.class, args);
    }
}
