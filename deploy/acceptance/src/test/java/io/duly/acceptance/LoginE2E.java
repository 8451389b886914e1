package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sixty-four wrong passwords at once, and a user who works meanwhile. */
class LoginE2E {

    private static final int GUESSES = 64;
    /** Ten a minute under each of two names; the guesses may take their time on a busy machine. */
    private static final long MOST_LOOKED_AT = 40;

    private record Guesser(String login, String password) implements Login {}

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    private static final List<Answer> GUESSED = new ArrayList<>();
    private static final List<Answer> WORKED = new ArrayList<>();

    @BeforeAll
    static void guess_while_somebody_works() throws InterruptedException, ExecutionException {
        duly = RunningDuly.emptyAt(Scratch.directory("logins"), Instant.parse("2026-03-02T07:00:00Z"));
        duly.as(User.COLLECTOR).get("/api/overdue").accepted();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = new ArrayList<Future<Answer>>();
            for (int i = 0; i < GUESSES; i++) {
                var guesser = new Guesser(i % 2 == 0 ? "collector" : "nobody", "guess " + i);
                guesses.add(
                        threads.submit((Callable<Answer>) () -> duly.as(guesser).get("/api/overdue")));
            }
            for (int i = 0; i < 10; i++) {
                WORKED.add(duly.as(User.COLLECTOR).get("/api/overdue"));
            }
            for (var guess : guesses) {
                GUESSED.add(guess.get());
            }
        }
        duly.as(new Guesser("eve\nINFO all is well", "x")).get("/api/overdue");
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void few_guesses_are_looked_at() {
        assertThat(GUESSED).allSatisfy(answer -> assertThat(answer.status()).isIn(401, 429));
        assertThat(GUESSED.stream().filter(answer -> answer.status() == 401).count())
                .isBetween(1L, MOST_LOOKED_AT);
    }

    @Test
    void the_others_are_told_when_to_come_again() {
        assertThat(GUESSED)
                .filteredOn(answer -> answer.status() == 429)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(Integer.parseInt(answer.header("Retry-After")))
                        .isBetween(1, 60));
    }

    @Test
    void who_was_let_in_before_works_on() {
        assertThat(WORKED).allSatisfy(Answer::accepted);
    }

    @Test
    void who_comes_for_the_first_time_is_let_in_all_the_same() {
        duly.as(User.HEAD_OF_COLLECTIONS).get("/api/overdue").accepted();
    }

    @Test
    void failures_are_counted() {
        var metrics =
                duly.as(User.OPERATOR).get("/actuator/prometheus").accepted().text();
        assertThat(metrics)
                .containsPattern("duly_logins_failed_total\\{[^}]*reason=\"limited\"} [1-9]")
                .containsPattern("duly_logins_failed_total\\{[^}]*reason=\"(wrong-password|unknown-user)\"} [1-9]");
    }

    @Test
    void failures_are_in_the_log() {
        assertThat(duly.logged())
                .containsPattern("login as '(collector|nobody)' from .* failed: (wrong-password|unknown-user)")
                .contains("too many attempts to log in from");
    }

    @Test
    void a_name_writes_no_line_of_its_own_into_the_log() {
        assertThat(duly.logged().lines()).noneMatch(line -> line.startsWith("INFO all is well"));
    }
}
