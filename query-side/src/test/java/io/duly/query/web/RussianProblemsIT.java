package io.duly.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what is wrong with a question is said in the language of whoever asks, and without ids. */
class RussianProblemsIT {

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void nobody() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overdue?sort=moon",
                "/api/overdue?order=up",
                "/api/overdue?currency=XXQ",
                "/api/overdue?moon=1",
                "/api/overdue?level=1&level=2",
                "/api/overdue?currency=",
                "/api/overdue?minimumDays=many",
                "/api/overdue?minimumDays=0",
                "/api/overdue?minimumAmount=a",
                "/api/overdue?cursor=abc",
                "/api/aging?by=moon",
                "/api/aging?asOf=today",
                "/api/aging?asOf=0000-01-01",
                "/api/aging?knownAt=now",
                "/api/customers?sort=owed",
                "/api/customers?sort=moon",
                "/api/customers?q=a%0Ab",
                "/api/customers?q=%E2%80%8B",
                "/api/customers?overdue=perhaps",
                "/api/escalation-steps?from=2026-03-02&to=2026-03-01",
                "/api/escalation-steps?outcome=MOON",
                "/api/escalation-steps?customerId=1",
                "/api/prevention/effect?from=2026-03-02&to=2026-03-01",
                "/api/prevention/effect?from=2026-03-02",
            })
    void a_question_that_makes_no_sense_is_answered_in_russian(String path) {
        var answer = asked(path, "ru");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Http.json(answer).at("/title").asString()).isEqualTo("Неверный запрос");
        assertThat(Http.json(answer).at("/errors/0/message").asString())
                .containsPattern("[а-яё]")
                .doesNotContainPattern("\\b(is|must|of|the|not)\\b");
        assertThat(Http.json(answer).at("/detail").asString())
                .endsWith(Http.json(answer).at("/errors/0/message").asString());
        assertThat(Http.json(asked(path, "en")).at("/errors/0/message").asString())
                .doesNotContainPattern("[а-яё]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/deals/%s | there is no such deal | такой сделки нет",
                "/api/deals/%s/timeline | there is no such deal | такой сделки нет",
                "/api/audit/deals/%s | there is no such deal | такой сделки нет",
                "/api/customers/%s | there is no such customer | такого контрагента нет",
                "/api/customers/%s/contacts | there is no such customer | такого контрагента нет",
                "/api/customers/%s/warning-signs | there is no such customer | такого контрагента нет",
            })
    void what_is_not_there_is_named_without_its_id(String path, String english, String russian) {
        var nowhere = path.formatted(Deals.deal(404).value());

        assertThat(Http.json(asked(nowhere, "en")).at("/detail").asString()).isEqualTo(english);
        assertThat(Http.json(asked(nowhere, "ru")).at("/detail").asString()).isEqualTo(russian);
        assertThat(Http.json(asked(nowhere, "ru")).at("/title").asString()).isEqualTo("Не найдено");
    }

    private static HttpResponse<String> asked(String path, String language) {
        return http.send("GET", path, "Accept-Language", language);
    }
}
