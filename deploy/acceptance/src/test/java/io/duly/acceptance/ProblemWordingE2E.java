package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever is asked, the same problem has the same words: a command, a query, or what reads the request for both. */
class ProblemWordingE2E {

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @BeforeAll
    static void a_user() {
        sales = SharedDuly.running().as(User.SALESPERSON);
    }

    @Test
    void an_invalid_request_is_worded_alike_by_both_sides_and_by_what_reads_the_request() {
        var command = sales.put(somebody(), "{\"name\": \" \"}");
        var reader = sales.put(somebody(), "{\"name\": null}");
        var query = sales.get("/api/overdue?limit=0");
        assertThat(Map.of("command", command, "reader", reader, "query", query)).allSatisfy((_, answer) -> {
            answer.refusedWith(400);
            assertThat(answer.at("/type").asString()).isEqualTo("urn:duly:problem:invalid-request");
            assertThat(answer.at("/title").asString()).isEqualTo("Invalid request");
            assertThat(answer.at("/errors").isEmpty()).isFalse();
            assertThat(answer.at("/detail").asString()).isEqualTo(fieldsAndMessages(answer));
        });
    }

    @Test
    void what_does_not_exist_is_worded_alike_by_both_sides() {
        var nowhere = "/api/deals/" + SharedDuly.id("a deal that nobody opened");
        var command = sales.put(nowhere + "/delivery", "{\"deliveredOn\": \"2026-03-02\"}");
        var query = sales.get(nowhere);
        assertThat(Map.of("command", command, "query", query)).allSatisfy((_, answer) -> {
            answer.refusedWith(404);
            assertThat(answer.at("/type").asString()).isEqualTo("urn:duly:problem:not-found");
            assertThat(answer.at("/title").asString()).isEqualTo("Not found");
        });
    }

    private static String somebody() {
        return "/api/customers/" + SharedDuly.id("somebody without a name");
    }

    private static String fieldsAndMessages(Answer answer) {
        return answer.at("/errors")
                .valueStream()
                .map(error -> error.get("field").asString() + " "
                        + error.get("message").asString())
                .collect(Collectors.joining("; "));
    }
}
