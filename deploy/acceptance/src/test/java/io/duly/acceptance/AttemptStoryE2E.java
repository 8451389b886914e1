package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call that nobody answers, and the second person who is reached. */
class AttemptStoryE2E {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final String CUSTOMER = "/api/customers/00000000-0000-4000-8000-00000000c011";
    private static final String DEAL_ID = "00000000-0000-4000-8000-00000000d011";
    private static final String DEAL = "/api/deals/" + DEAL_ID;
    private static final String INVOICE = "00000000-0000-4000-8000-00000000a011";
    private static final String ACCOUNTANT = "00000000-0000-4000-8000-00000000e011";
    private static final String DIRECTOR = "00000000-0000-4000-8000-00000000e012";

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    @SuppressWarnings("NullAway.Init")
    private static Api collector;

    @SuppressWarnings("NullAway.Init")
    private static Answer refusedTwice;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode call;

    @SuppressWarnings("NullAway.Init")
    private static List<JsonNode> afterTheCall;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode followUp;

    @SuppressWarnings("NullAway.Init")
    private static List<JsonNode> afterTheTalk;

    @BeforeAll
    static void tell() {
        duly = RunningDuly.emptyAt(Scratch.directory("attempts"), Instant.parse("2026-03-02T07:00:00Z"));
        var clock = new VirtualClock(duly);
        collector = duly.as(User.COLLECTOR);
        owe(duly.as(User.SALESPERSON), clock);
        clock.moveTo(DUE.plusDays(3));
        call = await("the call")
                .atMost(Duration.ofSeconds(20))
                .until(() -> of("STEP", today()), found -> !found.isEmpty())
                .getFirst();

        attempt(1, ACCOUNTANT, "NO_ANSWER", "2026-03-20T06:10:00Z", "call", "2026-03-21");
        refusedTwice = send(2, DIRECTOR, "REACHED", "2026-03-20T06:15:00Z", "call", "2026-03-21");
        afterTheCall = today();
        clock.moveTo(DUE.plusDays(4));
        followUp = of("FOLLOW_UP", today()).getFirst();
        attempt(2, DIRECTOR, "PROMISES", "2026-03-21T06:15:00Z", null, "2026-03-27");
        afterTheTalk = today();
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void the_day_list_asks_for_a_call_and_says_whom_to_reach_by_which_channel() {
        assertThat(call.at("/step/step").asString()).isEqualTo("call");
        assertThat(call.at("/contact/personId").asString()).isEqualTo(ACCOUNTANT);
        assertThat(call.at("/contact/channel/channelId").asString()).isEqualTo(channel(ACCOUNTANT));
    }

    @Test
    void a_call_that_nobody_answered_is_done_and_has_left_the_list() {
        assertThat(of("STEP", afterTheCall)).isEmpty();
        assertThat(collector
                        .get("/api/escalation-steps?state=DONE")
                        .accepted()
                        .at("/items/0/done/outcome")
                        .asString())
                .isEqualTo("NO_ANSWER");
    }

    @Test
    void the_step_is_not_carried_out_twice() {
        assertThat(refusedTwice.status()).isEqualTo(422);
        assertThat(refusedTwice.at("/reason").asString()).isEqualTo("STEP_DONE_ALREADY");
    }

    @Test
    void on_the_next_day_the_list_proposes_the_second_person() {
        assertThat(followUp.at("/followUp/outcome").asString()).isEqualTo("NO_ANSWER");
        assertThat(followUp.at("/contact/personId").asString()).isEqualTo(DIRECTOR);
        assertThat(followUp.at("/contact/insteadOf").asString()).isEqualTo(ACCOUNTANT);
    }

    @Test
    void a_promise_ends_the_work_of_the_day_and_plans_another_contact() {
        assertThat(of("FOLLOW_UP", afterTheTalk)).isEmpty();
        var customer = collector.get(CUSTOMER).accepted();
        assertThat(customer.at("/lastContact/outcome").asString()).isEqualTo("PROMISES");
        assertThat(customer.at("/nextContactOn").asString()).isEqualTo("2026-03-27");
        assertThat(collector
                        .get(CUSTOMER + "/contact-attempts")
                        .accepted()
                        .at("/items")
                        .values())
                .extracting(
                        attempt -> attempt.at("/outcome").asString(),
                        attempt -> attempt.at("/personName").asString())
                .containsExactly(tuple("PROMISES", "Олег Старков"), tuple("NO_ANSWER", "Ирина Павлова"));
    }

    @Test
    void the_timeline_tells_it_in_russian() {
        var told = collector
                .get(DEAL + "/timeline", "Accept-Language", "ru")
                .accepted()
                .at("/items");
        assertThat(told.values())
                .extracting(entry -> entry.at("/words").asString())
                .contains(
                        "Контакт: Ирина Павлова (мобильный телефон), по 1 платежу. Результат: никто не ответил.",
                        "Шаг «звонок» выполнен: никто не ответил.");
    }

    private static void owe(Api sales, VirtualClock clock) {
        sales.put(CUSTOMER, """
                {"name": "Ромашка ООО", "number": "000011"}""").accepted();
        person(sales, ACCOUNTANT, "Ирина Павлова", "ACCOUNTS_PAYABLE", "+7 916 555-00-11");
        person(sales, DIRECTOR, "Олег Старков", "DECISION_MAKER", "+7 916 555-00-12");
        duly.as(User.HEAD_OF_COLLECTIONS).put(CUSTOMER + "/collector", """
                {"collector": "collector"}""").accepted();
        sales.put(DEAL, """
                {"customerId": "00000000-0000-4000-8000-00000000c011", "title": "Boards",
                 "value": {"amount": "600.00", "currency": "EUR"}, "openedOn": "2026-03-02"}""").accepted();
        Waivers.forAllThatIsMandatory(duly, DEAL);
        sales.put(DEAL + "/payment-terms", """
                {"netDays": 12, "roll": "NONE", "agreedOn": "2026-03-02"}""").accepted();
        sales.put(DEAL + "/contract", """
                {"contractNumber": "11/2026", "signedOn": "2026-03-02"}""").accepted();
        clock.moveTo(LocalDate.of(2026, 3, 5));
        sales.put(DEAL + "/delivery", """
                {"deliveredOn": "2026-03-05", "document": "УПД 11"}""").accepted();
        sales.put(DEAL + "/invoices/" + INVOICE, """
                {"number": "INV-11", "issuedOn": "2026-03-05", "instalments": [
                  {"amount": {"amount": "600.00", "currency": "EUR"}}]}""").accepted();
    }

    private static void person(Api sales, String id, String name, String role, String mobile) {
        sales.put(CUSTOMER + "/contacts/" + id, """
                {"name": "%s", "role": "%s", "language": "ru"}""".formatted(name, role)).accepted();
        sales.put(CUSTOMER + "/contacts/" + id + "/channels/" + channel(id), """
                {"kind": "MOBILE", "address": "%s"}""".formatted(mobile))
                .accepted();
    }

    private static String channel(String person) {
        return person.replace("0e01", "0f01");
    }

    private static void attempt(
            int number, String person, String outcome, String at, @Nullable String step, String next) {
        var sent = send(number, person, outcome, at, step, next).accepted();
        collector
                .get(CUSTOMER + "/contact-attempts", "Duly-Min-Position", sent.header("Duly-Position"))
                .accepted();
        Projections.of(duly).awaitCaughtUp();
    }

    private static Answer send(
            int number, String person, String outcome, String at, @Nullable String step, String next) {
        return collector.put(CUSTOMER + "/contact-attempts/00000000-0000-4000-8000-0000000000a" + number, """
                {"personId": "%s", "channelId": "%s", "at": "%s", "outcome": "%s", "nextContactOn": "%s",
                 "about": [{"dealId": "%s", "instalmentId": "%s", "step": %s}]}""".formatted(
                        person,
                        channel(person),
                        at,
                        outcome,
                        next,
                        DEAL_ID,
                        instalment(),
                        step == null ? null : "\"" + step + "\""));
    }

    private static String instalment() {
        return collector
                .get("/api/escalation-steps?dealId=" + DEAL_ID)
                .accepted()
                .at("/items/0/instalmentId")
                .asString();
    }

    private static List<JsonNode> today() {
        return List.copyOf(
                collector.get("/api/prevention/today").accepted().at("/items").values());
    }

    private static List<JsonNode> of(String type, List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.at("/type").asString().equals(type))
                .toList();
    }
}
