package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a Duly answers while its demo is being played, and what a second one on the same database does meanwhile. */
class PlaybackE2E {

    private static final Duration BOUND = Duration.ofMinutes(6);
    private static final Pattern PORT = Pattern.compile("(?m)^(\\d+)$");

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly second;

    @SuppressWarnings("NullAway.Init")
    private static Answer list;

    @SuppressWarnings("NullAway.Init")
    private static Answer command;

    @SuppressWarnings("NullAway.Init")
    private static Answer readiness;

    @SuppressWarnings("NullAway.Init")
    private static Answer liveness;

    @SuppressWarnings("NullAway.Init")
    private static Answer info;

    @SuppressWarnings("NullAway.Init")
    private static Answer clock;

    private static boolean secondWasReadyFirst;

    @BeforeAll
    static void ask_while_the_demo_is_being_played() throws Exception {
        var home = Scratch.directory("playback");
        duly = RunningDuly.start(home);
        await("the first day of the demo")
                .atMost(BOUND)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> duly.logged().contains("demo   0 %"));
        list = duly.as(User.AUDITOR).get("/api/deals");
        command = duly.as(User.SALESPERSON)
                .put("/api/customers/" + SharedDuly.id("too early"), "{\"name\": \"Too early\"}");
        readiness = duly.anonymous().get("/actuator/health/readiness");
        liveness = duly.anonymous().get("/actuator/health/liveness");
        info = duly.as(User.OPERATOR).get("/actuator/info");
        clock = duly.as(User.OPERATOR).get("/api/admin/clock");
        second = RunningDuly.start(Scratch.directory("playback-second"), onTheDatabaseOf(home));
        await("the demo").atMost(BOUND).pollInterval(Duration.ofMillis(20)).until(() -> {
            secondWasReadyFirst |= second.isReady() && !duly.isReady();
            return duly.isReady() || !duly.isAlive();
        });
        second.untilReady(BOUND);
    }

    @AfterAll
    static void stop() {
        second.close();
        duly.close();
    }

    @Test
    void a_list_says_how_far_the_demo_is_in_place_of_a_part() {
        refused(list);
    }

    @Test
    void a_command_is_refused_before_it_is_stamped_with_a_day_long_gone() {
        refused(command);
        assertThat(duly.as(User.AUDITOR)
                        .get("/api/customers/" + SharedDuly.id("too early"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_service_is_alive_and_not_ready() {
        assertThat(liveness.status()).isEqualTo(200);
        assertThat(readiness.status()).isEqualTo(503);
        assertThat(readiness.at("/status").asString()).isEqualTo("OUT_OF_SERVICE");
    }

    @Test
    void the_information_says_how_far_the_demo_is() {
        assertThat(info.at("/playback/name").asString()).isEqualTo("demo");
        assertThat(info.at("/playback/percent").isInt()).isTrue();
        assertThat(info.at("/playback/day").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void an_operator_sees_the_time_of_the_demo() {
        assertThat(clock.status()).isEqualTo(200);
    }

    @Test
    void a_second_process_on_the_same_database_waits_and_plays_nothing() {
        assertThat(secondWasReadyFirst).isFalse();
        assertThat(second.logged()).doesNotContain("demo   0 %").contains("another process is playing");
        assertThat(second.as(User.AUDITOR).get("/api/deals?limit=1").status()).isEqualTo(200);
        assertThat(Audit.of(second).eventsByType()).isEqualTo(Audit.of(duly).eventsByType());
    }

    @Test
    void afterwards_the_information_says_nothing_of_it() {
        assertThat(duly.as(User.OPERATOR).get("/actuator/info").at("/playback").isMissingNode())
                .isTrue();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("/type").asString()).isEqualTo("urn:duly:problem:demo-playing");
        assertThat(answer.at("/percent").asInt()).isBetween(0, 100);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    private static String[] onTheDatabaseOf(Path home) throws Exception {
        var data = home.resolve("data");
        var server = PORT.matcher(Files.readString(data.resolve("postgres/postmaster.pid")))
                .results()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .group(1);
        return new String[] {
            "--duly.postgres.url=jdbc:postgresql://localhost:" + server + "/postgres",
            "--spring.datasource.username=postgres",
            "--spring.datasource.password="
                    + Files.readString(data.resolve("postgres.password")).strip()
        };
    }
}
