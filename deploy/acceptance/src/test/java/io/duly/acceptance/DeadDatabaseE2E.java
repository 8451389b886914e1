package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DeadDatabaseE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DATABASE_LOST = 74;

    private static final String PAYMENT = """
            {"amount": {"amount": "1.00", "currency": "EUR"}, "receivedOn": "2026-03-02"}""";

    @Test
    void after_its_database_was_killed_the_service_goes_on_and_has_lost_no_acknowledged_payment() {
        var duly = SharedDuly.running();
        var deal = "/api/deals/" + SharedDuly.deliveredDeal("dead database");
        var accountant = duly.as(User.ACCOUNTANT);
        var acknowledged = new ArrayList<String>();

        for (int i = 0; i < 60; i++) {
            if (i == 10 || i == 30) {
                await("a ready service").atMost(PATIENCE).until(duly::isReady);
                duly.database().kill();
            }
            var payment = SharedDuly.id("dead database " + i);
            var answer = accountant.put(deal + "/payments/" + payment, PAYMENT);
            if (answer.status() < 300) {
                acknowledged.add(payment);
            } else {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            }
        }
        await("a ready service").atMost(PATIENCE).until(duly::isReady);

        var last = accountant
                .put(deal + "/payments/" + SharedDuly.id("dead database last"), PAYMENT)
                .accepted();
        var auditor = duly.as(User.AUDITOR);
        await("views that follow again")
                .atMost(PATIENCE)
                .until(() -> auditor.get(deal, "Duly-Min-Position", last.header("Duly-Position"))
                                .status()
                        == 200);
        var events = auditor.get("/api/audit" + deal.substring(4) + "/events?limit=200")
                .accepted()
                .text();
        assertThat(acknowledged)
                .isNotEmpty()
                .allSatisfy(payment -> assertThat(events).containsOnlyOnce(payment));
    }

    @Test
    void what_happened_while_the_database_was_dead_is_told_by_the_log() {
        var duly = SharedDuly.running();
        var before = duly.logged().length();
        duly.database().kill();
        await("a word about it")
                .atMost(PATIENCE)
                .until(() -> duly.logged().substring(before).contains("PostgreSQL serves again"));
        assertThat(duly.logged().substring(before)).contains("PostgreSQL ended with 137", "It said last:");
        await("a ready service").atMost(PATIENCE).until(duly::isReady);
    }

    @Test
    void a_database_that_cannot_be_started_again_ends_the_service_with_a_code_and_a_reason() throws IOException {
        var home = Scratch.directory("lost-database");
        try (var duly = RunningDuly.start(home, "--duly.demo=false", "--duly.postgres.give-up-after=15s")
                .untilReady(Duration.ofMinutes(5))) {
            var database = duly.database();
            Files.move(home.resolve("data/postgres"), home.resolve("data/elsewhere"));
            database.kill();
            assertThat(duly.as(User.COLLECTOR).get("/api/overdue").status()).isEqualTo(503);
            assertThat(duly.isReady()).isFalse();
            assertThat(duly.awaitEnd(PATIENCE)).isEqualTo(DATABASE_LOST);
            assertThat(duly.logged())
                    .contains("Duly ends with 74, because its database cannot be started again")
                    .contains("could not access directory");
        }
    }

    @Test
    void a_first_start_that_fails_says_within_seconds_what_postgresql_said() throws IOException {
        var home = Scratch.directory("failed-start");
        var data = Files.createDirectories(home.resolve("data/postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        try (var duly = RunningDuly.start(home, "--duly.demo=false")) {
            assertThat(duly.awaitEnd(PATIENCE)).isEqualTo(DATABASE_LOST);
            assertThat(duly.logged())
                    .contains("APPLICATION FAILED TO START", "could not access the server configuration file")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_start_that_fails_over_something_else_leaves_no_database_running() {
        var home = Scratch.directory("failed-elsewhere");
        var fault = "--spring.autoconfigure.exclude=java.lang.String";
        try (var duly = RunningDuly.start(home, "--duly.demo=false", fault)) {
            assertThat(duly.awaitEnd(PATIENCE)).isNotZero();
            assertThat(duly.logged()).contains("Starting the database", "could not be excluded");
            assertThat(home.resolve("data/postgres/PG_VERSION")).exists();
            assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
        }
    }
}
