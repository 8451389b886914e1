package io.duly.acceptance;

import static io.duly.acceptance.Bodies.EURO;
import static io.duly.acceptance.Bodies.paying;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SecondWriterE2E {

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @SuppressWarnings("NullAway.Init")
    private static Api accountant;

    @SuppressWarnings("NullAway.Init")
    private static Api auditor;

    @BeforeAll
    static void two_users() {
        sales = SharedDuly.running().as(User.SALESPERSON);
        accountant = SharedDuly.running().as(User.ACCOUNTANT);
        auditor = SharedDuly.running().as(User.AUDITOR);
    }

    @Test
    void of_two_writers_on_the_same_version_the_second_is_refused_and_the_first_is_kept() throws Exception {
        var contested = "/api/deals/" + SharedDuly.deliveredDeal("contested");
        var version = sales.put(contested + "/delivery", "{\"deliveredOn\": \"2026-03-02\"}")
                .accepted()
                .header("ETag");
        var answers = allAtOnce(IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(i -> () -> accountant.put(
                        contested + "/payments/" + SharedDuly.id("contested " + i),
                        paying(EURO, "\"2026-03-02\""),
                        "If-Match",
                        version))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isIn(409, 412));
        var first = answers.stream()
                .filter(answer -> answer.status() < 300)
                .findFirst()
                .orElseThrow();
        assertThat(auditor.get(contested, "Duly-Min-Position", first.header("Duly-Position"))
                        .accepted()
                        .text())
                .contains("10.00");
    }

    @Test
    void writers_who_name_no_version_all_get_their_turn_or_are_told_to_try_again() throws Exception {
        var busy = "/api/deals/" + SharedDuly.deliveredDeal("busy");
        var answers = allAtOnce(IntStream.range(0, 16)
                .<Callable<Answer>>mapToObj(i -> () -> accountant.put(
                        busy + "/payments/" + SharedDuly.id("busy " + i), paying(EURO, "\"2026-03-02\"")))
                .toList());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.status())
                        .as(answer.toString())
                        .matches(status -> status < 300 || status == 409));
        for (int i = 0; i < 16; i++) {
            accountant
                    .put(busy + "/payments/" + SharedDuly.id("busy " + i), paying(EURO, "\"2026-03-02\""))
                    .accepted();
        }
        assertThat(auditor.get("/api/audit/deals/" + SharedDuly.id("busy") + "/events?limit=200")
                        .accepted()
                        .at("/items")
                        .values())
                .filteredOn(event -> event.at("/type").asString().equals("PaymentReceived"))
                .hasSize(16);
    }

    private static List<Answer> allAtOnce(List<Callable<Answer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (var future : threads.invokeAll(requests)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
