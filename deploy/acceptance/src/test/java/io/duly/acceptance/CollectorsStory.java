package io.duly.acceptance;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a collector lives through with one late customer, day by day: a reminder, a call that nobody answers, a second
 * person, promises, a dispute, a pause over the holidays, and a plan that is broken.
 */
final class CollectorsStory {

    static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 10);

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DELIVERED = LocalDate.of(2026, 3, 5);

    /** A customer and what is said to it. */
    record Debtor(int number, String name, String language, String accountant, String director) {}

    private final RunningDuly duly;
    private final VirtualClock clock;
    private final Debtor debtor;
    private final Map<LocalDate, JsonNode> decisions = new LinkedHashMap<>();

    CollectorsStory(RunningDuly duly, Debtor debtor) {
        this.duly = duly;
        this.clock = new VirtualClock(duly);
        this.debtor = debtor;
    }

    /** What the deal said of each day in the evening of that day. */
    Map<LocalDate, JsonNode> decisions() {
        return decisions;
    }

    String deal() {
        return "/api/deals/" + id("d");
    }

    String customer() {
        return "/api/customers/" + id("c");
    }

    JsonNode explained(LocalDate day, String language) {
        return as(User.AUDITOR)
                .get(deal() + "/decisions?on=" + day, "Accept-Language", language)
                .accepted()
                .json();
    }

    /** On the day on which the clock stands at the beginning. */
    void begin() {
        var sales = as(User.SALESPERSON);
        sales.put(customer(), """
                {"name": "%s", "number": "00002%d"}""".formatted(debtor.name(), debtor.number())).accepted();
        person("1", debtor.accountant(), "ACCOUNTS_PAYABLE");
        person("2", debtor.director(), "DECISION_MAKER");
        as(User.HEAD_OF_COLLECTIONS).put(customer() + "/collector", """
                {"collector": "collector"}""").accepted();
        sales.put(deal(), """
                {"customerId": "%s", "title": "Boards", "value": {"amount": "1000.00", "currency": "EUR"},
                 "openedOn": "%s"}""".formatted(id("c"), OPENED)).accepted();
        Waivers.forAllThatIsMandatory(duly, deal());
        sales.put(deal() + "/payment-terms", """
                {"netDays": 12, "roll": "NONE", "agreedOn": "%s"}""".formatted(OPENED)).accepted();
        sales.put(deal() + "/contract", """
                {"contractNumber": "21/2026", "signedOn": "%s"}""".formatted(OPENED)).accepted();
    }

    void deliver() {
        var sales = as(User.SALESPERSON);
        sales.put(deal() + "/delivery", """
                {"deliveredOn": "%s", "document": "DN 21"}""".formatted(DELIVERED)).accepted();
        sales.put(deal() + "/invoices/" + id("a"), """
                {"number": "INV-2%d", "issuedOn": "%s", "instalments": [
                  {"amount": {"amount": "1000.00", "currency": "EUR"}}]}""".formatted(debtor.number(), DELIVERED))
                .accepted();
    }

    /** What happens on a day after the ladder has moved. */
    void live(LocalDate day) {
        switch (day.toString()) {
            case "2026-03-20" -> attempt(day, 1, "1", "NO_ANSWER", "call", "2026-03-23");
            case "2026-03-23" -> {
                attempt(day, 2, "2", "PROMISES", null, "2026-03-27");
                promise(day, 1, "2026-03-27", "1000.00", 0);
            }
            case "2026-03-26" -> pay(day, 1, "300.00");
            case "2026-04-01" -> promise(day, 2, "2026-04-03", "400.00", 1);
            case "2026-04-06" -> pay(day, 2, "400.00");
            case "2026-04-08" -> dispute(day, "100.00");
            case "2026-04-14" -> resolve(day, "100.00");
            case "2026-04-15" -> pauseUntil("2026-05-11");
            case "2026-05-14" -> plan(day);
            default -> {
                /* nothing happens but what the ladder does */
            }
        }
    }

    void remember(LocalDate day) {
        decisions.put(day, explained(day, debtor.language()));
    }

    private void attempt(LocalDate day, int number, String person, String outcome, @Nullable String step, String next) {
        as(User.COLLECTOR)
                .put(customer() + "/contact-attempts/" + id("b", number), """
                {"personId": "%s", "channelId": "%s", "at": "%sT06:20:00Z", "outcome": "%s", "nextContactOn": "%s",
                 "about": [{"dealId": "%s", "instalmentId": "%s", "step": %s}]}""".formatted(
                                person(person),
                                channel(person),
                                day,
                                outcome,
                                next,
                                id("d"),
                                instalment(),
                                step == null ? null : "\"" + step + "\""))
                .accepted();
    }

    private void promise(LocalDate day, int number, String by, String amount, int toleranceDays) {
        as(User.COLLECTOR)
                .put(customer() + "/promises/" + id("1", number), """
                {"personId": "%s", "madeAt": "%sT06:20:00Z", "toleranceDays": %d, "parts": [{"by": "%s", "amounts": [
                  {"dealId": "%s", "instalmentId": "%s", "amount": {"amount": "%s", "currency": "EUR"}}]}]}
                """.formatted(
                                person("2"), day, toleranceDays, by, id("d"), instalment(), amount))
                .accepted();
    }

    private void pay(LocalDate day, int number, String amount) {
        as(User.ACCOUNTANT)
                .put(deal() + "/payments/" + id("2", number), """
                {"amount": {"amount": "%s", "currency": "EUR"}, "receivedOn": "%s"}""".formatted(amount, day))
                .accepted();
    }

    private void dispute(LocalDate day, String amount) {
        as(User.COLLECTOR)
                .put(deal() + "/disputes/" + id("3"), """
                {"instalmentId": "%s", "amount": {"amount": "%s", "currency": "EUR"}, "reason": "QUANTITY",
                 "owner": "head-of-collections", "deadline": "2026-04-20", "raisedOn": "%s"}
                """.formatted(instalment(), amount, day))
                .accepted();
    }

    private void resolve(LocalDate day, String amount) {
        as(User.ACCOUNTANT)
                .put(deal() + "/credit-notes/" + id("4"), """
                {"invoiceId": "%s", "instalmentId": "%s", "number": "CN-2%d", "issuedOn": "%s",
                 "amount": {"amount": "%s", "currency": "EUR"}}""".formatted(
                                id("a"), instalment(), debtor.number(), day, amount))
                .accepted();
        as(User.HEAD_OF_COLLECTIONS)
                .put(deal() + "/disputes/" + id("3") + "/resolution", """
                {"resolution": "FOR_DEBTOR", "creditNoteId": "%s", "resolvedOn": "%s"}""".formatted(id("4"), day))
                .accepted();
    }

    private void pauseUntil(String day) {
        as(User.HEAD_OF_COLLECTIONS)
                .put(customer() + "/pauses/" + id("5"), """
                {"until": "%s", "reason": "Holidays"}""".formatted(day))
                .accepted();
    }

    private void plan(LocalDate day) {
        as(User.HEAD_OF_COLLECTIONS)
                .put(deal() + "/payment-plans/" + id("6"), """
                {"instalments": ["%s"], "kind": "TOLERATED", "agreedOn": "%s", "personId": "%s",
                 "parts": [{"on": "2026-05-20", "amount": {"amount": "100.00", "currency": "EUR"}},
                           {"on": "2026-06-03", "amount": {"amount": "100.00", "currency": "EUR"}}],
                 "rule": {"workingDaysLate": 2, "missedParts": 1}, "onBreach": "OLD_DUE_DATES"}
                """.formatted(instalment(), day, person("2")))
                .accepted();
    }

    private void person(String which, String name, String role) {
        as(User.SALESPERSON)
                .put(customer() + "/contacts/" + person(which), """
                {"name": "%s", "role": "%s", "language": "%s"}""".formatted(name, role, debtor.language()))
                .accepted();
        as(User.SALESPERSON)
                .put(customer() + "/contacts/" + person(which) + "/channels/" + channel(which), """
                {"kind": "MOBILE", "address": "+7 916 555-02-%d%s"}""".formatted(
                                debtor.number(), which))
                .accepted();
    }

    private String instalment() {
        return requireNonNull(await("the steps")
                        .atMost(Duration.ofSeconds(20))
                        .until(
                                () -> as(User.COLLECTOR)
                                        .get("/api/overdue?customerId=" + id("c"))
                                        .accepted(),
                                found -> !found.at("/items/0/instalmentId").isMissingNode()))
                .at("/items/0/instalmentId")
                .asString();
    }

    void moveTo(LocalDate day) {
        clock.moveTo(day);
    }

    static Instant beginning() {
        return OPENED.atTime(10, 0).atZone(VirtualClock.CREDITOR).toInstant();
    }

    static LocalDate delivered() {
        return DELIVERED;
    }

    private Api as(User user) {
        return duly.as(user);
    }

    private String person(String which) {
        return id("e" + which);
    }

    private String channel(String which) {
        return id("f" + which);
    }

    private String id(String kind) {
        return id(kind, 0);
    }

    private String id(String kind, int number) {
        return "00000000-0000-4000-8000-%s"
                .formatted(("0".repeat(12) + kind + "0" + number + debtor.number()).substring(kind.length() + 3));
    }
}
