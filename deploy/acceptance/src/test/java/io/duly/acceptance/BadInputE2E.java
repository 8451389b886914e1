package io.duly.acceptance;

import static io.duly.acceptance.Bodies.EURO;
import static io.duly.acceptance.Bodies.paying;
import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputE2E {

    private static final String OPENING = """
            {"customerId": "%s", "title": "Boards", "value": %s, "openedOn": "2026-03-02"}""";

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @SuppressWarnings("NullAway.Init")
    private static String deal;

    @BeforeAll
    static void a_deal_to_spoil() {
        sales = SharedDuly.running().as(User.SALESPERSON);
        deal = SharedDuly.deliveredDeal("bad input");
    }

    static Stream<Arguments> whatCannotBeMeant() {
        var newDeal = "/api/deals/" + SharedDuly.id("never opened");
        var customer = SharedDuly.id("customer of bad input");
        var payment = "/api/deals/" + SharedDuly.id("bad input") + "/payments/" + SharedDuly.id("bad payment");
        var invoice = "/api/deals/" + SharedDuly.id("bad input") + "/invoices/" + SharedDuly.id("bad invoice");
        var newCustomer = "/api/customers/" + SharedDuly.id("never registered");
        return Stream.of(
                Arguments.of("malformed JSON", newCustomer, "{\"name\": \"Anna", "body"),
                Arguments.of("an empty body", newCustomer, "", "body"),
                Arguments.of("a list for an object", newCustomer, "[]", "body"),
                Arguments.of("a missing field", newCustomer, "{}", "name"),
                Arguments.of("a field of null", newCustomer, "{\"name\": null}", "name"),
                Arguments.of("an unknown field", newCustomer, "{\"name\": \"Anna\", \"vip\": true}", "vip"),
                Arguments.of("a field named twice", newCustomer, "{\"name\": \"Anna\", \"name\": \"Boris\"}", "body"),
                Arguments.of("a blank text", newCustomer, "{\"name\": \"  \"}", "name"),
                Arguments.of("an over-long text", newCustomer, "{\"name\": \"" + "x".repeat(201) + "\"}", "name"),
                Arguments.of("a text with a NUL", newCustomer, "{\"name\": \"a\\u0000b\"}", "name"),
                Arguments.of("a number for a text", newCustomer, "{\"name\": 7}", "name"),
                Arguments.of("an unknown currency", newDeal, opening(customer, "10.00", "XXL"), "value.currency"),
                Arguments.of("a negative amount", newDeal, opening(customer, "-10.00", "EUR"), "value"),
                Arguments.of("an amount of nothing", newDeal, opening(customer, "0.00", "EUR"), "value"),
                Arguments.of("a scale that the currency lacks", newDeal, opening(customer, "10.001", "EUR"), "value"),
                Arguments.of("a scale that the yen lacks", newDeal, opening(customer, "10.5", "JPY"), "value"),
                Arguments.of("an amount in words", newDeal, opening(customer, "ten", "EUR"), "value.amount"),
                Arguments.of("an amount without end", newDeal, opening(customer, "1e999999", "EUR"), "value.amount"),
                Arguments.of("an id that is none", newDeal, OPENING.formatted("42", EURO), "customerId"),
                Arguments.of("an impossible date", payment, paying(EURO, "\"2026-02-30\""), "receivedOn"),
                Arguments.of("a date of another form", payment, paying(EURO, "\"02.03.2026\""), "receivedOn"),
                Arguments.of("a date as a number", payment, paying(EURO, "20260302"), "receivedOn"),
                Arguments.of("a year that is a slip", payment, paying(EURO, "\"9999-01-01\""), "receivedOn"),
                Arguments.of(
                        "a negative payment",
                        payment,
                        paying("{\"amount\": \"-1.00\", \"currency\": \"EUR\"}", "\"2026-03-02\""),
                        "amount"),
                Arguments.of(
                        "a payment of nothing",
                        payment,
                        paying("{\"amount\": \"0\", \"currency\": \"EUR\"}", "\"2026-03-02\""),
                        "amount"),
                Arguments.of(
                        "an invoice of no parts",
                        invoice,
                        "{\"number\": \"1\", \"issuedOn\": \"2026-03-02\", \"instalments\": []}",
                        "instalments"),
                Arguments.of(
                        "a part of nothing",
                        invoice,
                        "{\"number\": \"1\", \"issuedOn\": \"2026-03-02\","
                                + " \"instalments\": [{\"amount\": {\"amount\": \"0.00\", \"currency\": \"EUR\"}}]}",
                        "instalments"),
                Arguments.of(
                        "an unknown roll of the due date",
                        newDeal + "/payment-terms",
                        "{\"netDays\": 30, \"roll\": \"SIDEWAYS\", \"agreedOn\": \"2026-03-02\"}",
                        "roll"),
                Arguments.of(
                        "a negative credit period",
                        newDeal + "/payment-terms",
                        "{\"netDays\": -1, \"agreedOn\": \"2026-03-02\"}",
                        "netDays"),
                Arguments.of(
                        "an unknown outcome",
                        newDeal + "/closing",
                        "{\"outcome\": \"MAYBE\", \"closedOn\": \"2026-03-02\"}",
                        "outcome"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatCannotBeMeant")
    void is_answered_with_400_and_the_field_named(String what, String path, String body, String field) {
        var answer = SharedDuly.entitledTo(path).put(path, body).refusedWith(400);
        assertThat(answer.at("/errors").values())
                .as("%s: %s", what, answer)
                .anySatisfy(error -> assertThat(error.at("/field").asString()).startsWith(field));
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        var answer = sales.put(
                        "/api/customers/" + SharedDuly.id("huge"), "{\"name\": \"" + "x".repeat(2_000_000) + "\"}")
                .refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("body");
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void a_body_over_the_limit_that_does_not_say_how_long_it_is_is_refused() {
        var body = ("{\"name\": \"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var answer = sales.send(
                        "PUT",
                        "/api/customers/" + SharedDuly.id("huge"),
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                        "Content-Type",
                        "application/json")
                .refusedWith(400);
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void a_broken_rule_is_named() {
        var payment = "/api/deals/" + deal + "/payments/" + SharedDuly.id("in dollars");
        var answer = SharedDuly.entitledTo(payment)
                .put(payment, paying("{\"amount\": \"1.00\", \"currency\": \"USD\"}", "\"2026-03-02\""))
                .refusedWith(422);
        assertThat(answer.at("/reason").asString()).isEqualTo("CURRENCY_DIFFERS");
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void whatever_is_sent_is_never_answered_with_a_fault() {
        var random = new Random(20260302);
        var fields = List.of("amount", "receivedOn", "designation", "currency", "name", "value", "");
        var values = List.of(
                "null",
                "true",
                "-0",
                "1e400",
                "\"\"",
                "\"\\ud800\"",
                "[]",
                "{}",
                "[[[[]]]]",
                "{\"\":{}}",
                EURO,
                "\"2026-13-01\"",
                "\"0000-00-00\"",
                "99999999999999999999999",
                "\"../../etc/passwd\"",
                "\"'; drop table command.domain_event; --\"",
                "\"\\u202e\"",
                "[" + EURO + "]",
                "NaN",
                "\"😀\"");
        var path = "/api/deals/" + deal + "/payments/" + SharedDuly.id("nasty");
        for (int i = 0; i < 300; i++) {
            var body = new ArrayList<String>();
            for (int field = 0; field < random.nextInt(4); field++) {
                body.add("\"" + fields.get(random.nextInt(fields.size())) + "\": "
                        + values.get(random.nextInt(values.size())));
            }
            var json = "{" + String.join(", ", body) + "}";
            var answer = SharedDuly.entitledTo(path).put(path, random.nextInt(10) == 0 ? json.substring(1) : json);
            assertThat(answer.status()).as("%s%n%s", json, answer).isBetween(400, 499);
            assertThatNothingIsGivenAway(answer);
        }
    }

    private static String opening(String customer, String amount, String currency) {
        return OPENING.formatted(customer, "{\"amount\": \"%s\", \"currency\": \"%s\"}".formatted(amount, currency));
    }
}
