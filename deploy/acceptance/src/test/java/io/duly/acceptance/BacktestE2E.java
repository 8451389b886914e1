package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A head of collections who tries a ladder before anybody is asked by it. */
class BacktestE2E {

    private static final String BACKTEST = "/api/escalation-policies/standard/backtest";
    private static final String POLICY = """
            title: One letter
            catchUp: HIGHEST_ONLY
            steps:
              - {step: letter, offsetDays: 5, level: 1, action: CLAIM_LETTER, contact: LEGAL_ENTITY,
                 owner: HEAD_OF_COLLECTIONS, condition: ALWAYS, minimumOpen: 50}
            """;

    private final RunningDuly duly = SharedDuly.running();
    private final String ledger = Ledger.generated(40, 3).csv();

    @Test
    void a_policy_that_nobody_published_is_tried_over_a_ledger_beside_a_published_one() {
        var answer = head().post(BACKTEST + "?against=1", form().file("policy", POLICY))
                .accepted();

        assertThat(answer.at("/tested/kind").asString()).isEqualTo("UNPUBLISHED_POLICY");
        assertThat(answer.at("/tested/steps")).hasSize(1);
        assertThat(answer.at("/beside/version").asInt()).isEqualTo(1);
        assertThat(answer.at("/ledger/invoices").asInt()).isEqualTo(40);
    }

    @Test
    void without_files_the_recorded_steps_stand_beside_it() {
        var answer = duly.as(User.AUDITOR).post(BACKTEST).accepted();

        assertThat(answer.at("/beside/kind").asString()).isEqualTo("RECORDED");
        assertThat(LocalDate.parse(answer.at("/to").asString())).isAfterOrEqualTo(SharedDuly.TODAY);
        assertThat(answer.at("/ledger").isNull()).isTrue();
    }

    @Test
    void what_is_sent_outside_a_form_is_refused() {
        head().send("POST", BACKTEST, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
                .refusedWith(415);
    }

    @Test
    void files_that_belong_together_are_asked_for_together() {
        assertThat(field(head().post(BACKTEST, new Multipart().file("mapping", Ledger.MAPPING))))
                .isEqualTo("ledger");
        assertThat(field(head().post(BACKTEST, new Multipart().file("ledger", ledger))))
                .isEqualTo("mapping");
        assertThat(field(head().post(BACKTEST, form().file("policy", "title: [}"))))
                .startsWith("policy");
        assertThat(field(head().post(BACKTEST + "?version=1", form().file("policy", POLICY))))
                .isEqualTo("version");
    }

    @Test
    void a_policy_that_could_not_be_published_is_not_tried_either() {
        var answer = head().post(
                        BACKTEST, form().file("policy", POLICY.replace("minimumOpen: 50", "minimumOpen: 1e99")))
                .refusedWith(400);

        assertThat(field(answer)).isEqualTo("steps[0].minimumOpen");
    }

    @Test
    void unknown_policies_and_versions_are_not_found() {
        head().post(BACKTEST + "?version=77").refusedWith(404);
        head().post(BACKTEST + "?against=77").refusedWith(404);
        head().post("/api/escalation-policies/nobodys/backtest").refusedWith(404);
    }

    @Test
    void days_that_make_no_sense_are_refused_in_the_language_of_whoever_asks() {
        var days = BACKTEST + "?from=2026-02-02&to=2026-02-01";

        assertThat(head().send("POST", days, BodyPublishers.noBody(), "Accept-Language", "ru")
                        .refusedWith(400)
                        .at("/detail")
                        .asString())
                .isEqualTo("from не может быть позже, чем to");
        assertThat(field(head().post(BACKTEST + "?to=2030-01-01"))).isEqualTo("to");
        assertThat(field(head().post(BACKTEST + "?from=2001-01-01"))).isEqualTo("from");
    }

    @Test
    void who_may_not_decide_about_ladders_may_not_try_them() {
        duly.as(User.COLLECTOR).post(BACKTEST).refusedWith(403);
    }

    private Api head() {
        return duly.as(User.HEAD_OF_COLLECTIONS);
    }

    private Multipart form() {
        return new Multipart().file("ledger", ledger).file("mapping", Ledger.MAPPING);
    }

    private static String field(Answer refused) {
        return refused.refusedWith(400).at("/errors/0/field").asString();
    }
}
