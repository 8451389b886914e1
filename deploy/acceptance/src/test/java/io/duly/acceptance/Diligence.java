package io.duly.acceptance;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Everybody does what their list says, and customers pay when they are asked to. */
record Diligence(RunningDuly duly) {

    private static final List<String> ROLES = List.of("DECISION_MAKER", "ACCOUNTS_PAYABLE", "USER");

    void work() {
        var day = Workday.of(duly);
        for (var person : List.of(User.HEAD_OF_SALES, User.HEAD_OF_COLLECTIONS)) {
            day.items(person).forEach(item -> deal(item, day));
        }
    }

    private void deal(JsonNode item, Workday day) {
        switch (item.at("/type").asString()) {
            case "ACTION" -> act(item);
            case "STEP", "PROMISE" -> pay(item, item.at("/moneyAtStake"), day);
            case "FOLLOW_UP" -> reach(item, day);
            case "DISPUTE" -> resolve(item, day);
            case "MONEY_ON_ACCOUNT" ->
                item.at("/onAccount/debts").values().forEach(debt -> pay(debt, debt.at("/open"), day));
            case "CONTACTS_REFUSED" -> know(item);
            case "COVERAGE_GAP" -> know(item);
            case "WARNING_SIGN" -> clear(item, item.at("/sign/signId").asString());
            default -> throw new AssertionError("nobody knows what to do about " + item);
        }
        if (item.at("/refusal/signId").isString()) {
            clear(item, item.at("/refusal/signId").asString());
        }
    }

    private void act(JsonNode item) {
        var path = "/api/deals/" + item.at("/dealId").asString() + "/prevention/"
                + item.at("/action/action").asString();
        var contact = item.at("/contact/personId");
        var evidence = """
                {"note": "talked to them", "document": "https://documents.example/1", "contact": %s}""";
        var sales = duly.as(User.HEAD_OF_SALES);
        var done = sales.put(path, evidence.formatted(contact.isString() ? contact : "null"));
        if (done.status() >= 400) {
            sales.put(path + "/waiver", """
                    {"reason": "nobody there to talk to"}""");
        }
    }

    private void pay(JsonNode item, JsonNode amount, Workday day) {
        var deal = item.at("/dealId").asString();
        duly.as(User.ACCOUNTANT)
                .put("/api/deals/" + deal + "/payments/" + SharedDuly.id("pays " + item + day.on()), """
                        {"amount": %s, "receivedOn": "%s"}""".formatted(
                                amount, day.on()));
    }

    /** Whoever is reached pays all that the attempt was about. */
    private void reach(JsonNode item, Workday day) {
        var head = duly.as(User.HEAD_OF_COLLECTIONS);
        head
                .get("/api/customers/" + item.at("/customerId").asString() + "/contact-attempts?limit=100")
                .accepted()
                .at("/items")
                .values()
                .stream()
                .filter(attempt -> attempt.at("/attemptId").equals(item.at("/followUp/attemptId")))
                .flatMap(attempt -> attempt.at("/about").values().stream())
                .map(debt -> debt.at("/dealId").asString())
                .distinct()
                .map(deal -> head.get("/api/deals/" + deal).accepted().json())
                .filter(deal -> !deal.at("/open/amount").asString().equals("0.00"))
                .forEach(deal -> pay(deal, deal.at("/open"), day));
    }

    /** It is owed after all, and is paid. */
    private void resolve(JsonNode item, Workday day) {
        duly.as(User.HEAD_OF_COLLECTIONS)
                .put(
                        "/api/deals/" + item.at("/dealId").asString() + "/disputes/"
                                + item.at("/dispute/disputeId").asString() + "/resolution",
                        """
                        {"resolution": "FOR_CREDITOR", "resolvedOn": "%s"}""".formatted(day.on()));
        pay(item, item.at("/moneyAtStake"), day);
    }

    private void clear(JsonNode item, String sign) {
        duly.as(User.HEAD_OF_SALES)
                .put(
                        "/api/customers/" + item.at("/customerId").asString() + "/warning-signs/" + sign + "/clearing",
                        """
                        {"reason": "talked to them"}""");
    }

    /** Three persons with three ways to reach each. */
    private void know(JsonNode item) {
        var customer = item.at("/customerId").asString();
        var people = IntStream.range(0, 3)
                .mapToObj(number -> person(customer, number))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        duly.as(User.HEAD_OF_SALES).put("/api/customers/" + customer + "/contacts", """
                {"people": [%s]}""".formatted(people));
    }

    private static String person(String customer, int number) {
        var name = customer + " " + number;
        return """
                {"personId": "%s", "person": {"name": "Person %d", "role": "%s", "language": "en"}, "channels": [
                 {"channelId": "%s", "channel": {"kind": "MOBILE", "address": "+44 7911 12345%d"}},
                 {"channelId": "%s", "channel": {"kind": "OFFICE_PHONE", "address": "+44 20 7946 095%d"}},
                 {"channelId": "%s", "channel": {"kind": "EMAIL", "address": "person%d@customer.com"}}]}""".formatted(
                        SharedDuly.id(name),
                        number,
                        ROLES.get(number),
                        SharedDuly.id(name + " mobile"),
                        number,
                        SharedDuly.id(name + " office"),
                        number,
                        SharedDuly.id(name + " mail"),
                        number);
    }
}
