package io.duly.query.worklist;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepScriptsIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final BookedDeal ONE = new BookedDeal(1, 1, "EUR");

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void steps() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.published());
        querySide.record(Deals.registered(1, "Anna"), Deals.assigned(1, "cora"));
        querySide.record(ONE.opened(ISSUED), ONE.invoiced(1, ISSUED, "100.00", DUE));
        querySide.record(ONE.took(REMINDER, 1, 1, DUE.minusDays(7)));
        querySide.record(ONE.took(CALL, 1, 1, DUE.plusDays(3)));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_list_of_steps_has_the_words_in_the_language_that_is_asked_for() {
        assertThat(steps("en", "/items/0/script")).isEqualTo("Please pay invoice 1-1.");
        assertThat(steps("ru", "/items/0/script")).isEqualTo("Оплатите счёт 1-1.");
        assertThat(steps("de", "/items/0/script")).isEqualTo("Please pay invoice 1-1.");
    }

    @Test
    void a_step_for_which_nobody_wrote_words_has_none() {
        assertThat(steps("en", "/items/1/script")).isEmpty();
    }

    private static String steps(String language, String field) {
        return Http.json(http.send("GET", "/api/escalation-steps", "Accept-Language", language))
                .at(field)
                .asString();
    }
}
