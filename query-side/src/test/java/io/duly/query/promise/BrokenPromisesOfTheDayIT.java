package io.duly.query.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BrokenPromisesOfTheDayIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    @Test
    void a_broken_promise_stays_in_the_day_until_the_debt_is_gone() {
        try (var querySide = QuerySideUnderTest.whole()) {
            var http = new Http(querySide.port());
            querySide.at(NOW);
            querySide.record(Deals.registered(1, "Anna"));
            querySide.record(Contacts.known(1, 2, 1).toArray());
            var deal = new BookedDeal(1, 1, "EUR");
            querySide.record(
                    deal.opened(TODAY.minusDays(30)),
                    deal.invoiced(1, TODAY.minusDays(30), "100.00", TODAY.minusDays(9)));
            querySide.record(
                    deal.promised(1, Contacts.person(1, 1), TODAY.minusDays(8), 1, "100.00", TODAY.minusDays(5)));
            querySide.record(deal.broken(1, TODAY.minusDays(3)));
            querySide.awaitViews();

            assertThat(promises(http).values())
                    .extracting(
                            item -> item.at("/for").asString(),
                            item -> item.at("/promise/state").asString(),
                            item -> item.at("/date").asString(),
                            item -> item.at("/overdue").asBoolean())
                    .containsExactly(tuple("HEAD_OF_COLLECTIONS", "BROKEN", "2026-03-15", true));

            querySide.record(deal.paid(1, "100.00", TODAY));
            querySide.awaitViews();
            assertThat(promises(http)).isEmpty();
        }
    }

    @Test
    void a_broken_promise_leaves_the_day_when_somebody_there_was_spoken_to_about_it() {
        try (var querySide = QuerySideUnderTest.whole()) {
            var http = new Http(querySide.port());
            querySide.at(NOW);
            querySide.record(Deals.registered(1, "Anna"));
            querySide.record(Contacts.known(1, 2, 1).toArray());
            var deal = new BookedDeal(1, 1, "EUR");
            querySide.record(
                    deal.opened(TODAY.minusDays(30)),
                    deal.invoiced(1, TODAY.minusDays(30), "100.00", TODAY.minusDays(9)));
            var about = new AttemptSubject(deal.dealId(), deal.instalmentId(1, 1), null);
            querySide.record(
                    Contacts.attempted(1, 1, 1, NOW.minus(Duration.ofDays(8)), AttemptOutcome.PROMISES, null, about),
                    deal.promised(1, Contacts.person(1, 1), TODAY.minusDays(8), 1, "100.00", TODAY.minusDays(5)),
                    deal.broken(1, TODAY.minusDays(3)),
                    Contacts.attempted(2, 1, 1, NOW.minusSeconds(60), AttemptOutcome.NO_ANSWER, null, about));
            querySide.awaitViews();
            assertThat(promises(http)).hasSize(1);

            querySide.record(Contacts.attempted(3, 1, 1, NOW, AttemptOutcome.REACHED, null, about));
            querySide.awaitViews();
            assertThat(promises(http)).isEmpty();
        }
    }

    private static tools.jackson.databind.JsonNode promises(Http http) {
        return Http.json(http.send("GET", "/api/prevention/today", SeenBy.HEADER, "HEAD_OF_COLLECTIONS hugo"))
                .at("/items");
    }
}
