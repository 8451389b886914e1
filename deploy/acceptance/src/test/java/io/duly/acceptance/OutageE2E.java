package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OutageE2E {

    private static final String PAYMENT = """
            {"amount": {"amount": "1.00", "currency": "EUR"}, "receivedOn": "2026-03-02"}""";

    @Test
    void while_the_database_restarts_after_a_crash_nothing_is_half_done_and_the_service_comes_back_by_itself() {
        var duly = SharedDuly.running();
        var deal = "/api/deals/" + SharedDuly.deliveredDeal("outage");
        var accountant = duly.as(User.ACCOUNTANT);
        var refused = new TreeSet<Integer>();

        duly.database().crash();
        for (int i = 0; i < 40; i++) {
            var answer = accountant.put(deal + "/payments/" + SharedDuly.id("outage " + i), PAYMENT);
            if (answer.status() == 503) {
                refused.add(i);
                assertThat(answer.at("/type").asString()).startsWith("urn:duly:problem:");
            } else {
                answer.accepted();
            }
        }
        await("the database to be back").atMost(Duration.ofSeconds(30)).until(duly::isReady);

        for (int i = 0; i < 40; i++) {
            accountant
                    .put(deal + "/payments/" + SharedDuly.id("outage " + i), PAYMENT)
                    .accepted();
        }
        var last = accountant
                .put(deal + "/payments/" + SharedDuly.id("outage last"), PAYMENT)
                .accepted();
        var auditor = duly.as(User.AUDITOR);
        await("views that follow again")
                .atMost(Duration.ofSeconds(30))
                .until(() -> auditor.get(deal, "Duly-Min-Position", last.header("Duly-Position"))
                                .status()
                        == 200);
        assertThat(auditor.get("/api/audit" + deal.substring(4) + "/events?limit=200")
                        .accepted()
                        .at("/items")
                        .values())
                .as("refused at first: %s", refused)
                .filteredOn(event -> event.at("/type").asString().equals("PaymentReceived"))
                .hasSize(41);
    }
}
