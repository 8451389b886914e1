package io.duly.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One deal from negotiation to the last payment, told once to a Duly of its own; the tests look at what was answered.
 * The first instalment falls overdue, is paid in part and is paid off. It owes again because that payment is taken
 * back, and it is paid for good together with the second.
 */
final class Story {

    static final String CUSTOMER = "00000000-0000-4000-8000-00000000c001";
    static final String DEAL = "00000000-0000-4000-8000-00000000d001";
    static final String INVOICE = "00000000-0000-4000-8000-00000000a001";
    static final String PART_PAYMENT = "00000000-0000-4000-8000-00000000b001";
    static final String BOUNCED_PAYMENT = "00000000-0000-4000-8000-00000000b002";
    static final String LAST_PAYMENT = "00000000-0000-4000-8000-00000000b003";

    static final LocalDate FIRST_DUE = LocalDate.of(2026, 3, 17);
    static final LocalDate SECOND_DUE = LocalDate.of(2026, 4, 14);

    private static final String DEAL_PATH = "/api/deals/" + DEAL;
    private static final String PART_PAYMENT_BODY = """
            {"amount": {"amount": "200.00", "currency": "EUR"}, "receivedOn": "2026-03-20"}""";

    private static @Nullable Story told;

    final RunningDuly duly;
    private final VirtualClock clock;
    private final Api sales;
    private final Api accountant;
    private final Api auditor;

    final Answer opened;
    final Answer openedAgain;
    final Answer openedOtherwise;
    final Answer termsOnAStaleVersion;
    final Answer whenInvoiced;
    final Answer afterReminder;
    final Answer whenOverdue;
    final Answer overdueList;
    final Answer agingWhenOverdue;
    final Answer afterPartPayment;
    final Answer afterPartPaymentAgain;
    final Answer afterPayingOff;
    final Answer afterReversal;
    final Answer onTheNextStep;
    final Answer atTheEnd;
    final String metricsWhenOverdue;
    final String metricsAtTheEnd;

    /** Tells the story at the first call; later calls look back at it. */
    static synchronized Story told() {
        if (told == null) {
            told = new Story();
        }
        return told;
    }

    private Story() {
        duly = RunningDuly.emptyAt(Scratch.directory("story"), Instant.parse("2026-03-02T07:00:00Z"));
        Runtime.getRuntime().addShutdownHook(new Thread(duly::close));
        clock = new VirtualClock(duly);
        sales = duly.as(User.SALESPERSON);
        accountant = duly.as(User.ACCOUNTANT);
        auditor = duly.as(User.AUDITOR);

        sales.put("/api/customers/" + CUSTOMER, """
                {"name": "Ромашка ООО", "number": "000017"}""").accepted();
        opened = open("1000.00").accepted();
        openedAgain = open("1000.00");
        openedOtherwise = open("999.00");
        var waived = Waivers.forAllThatIsMandatory(duly, DEAL_PATH);
        termsOnAStaleVersion = sales.put(DEAL_PATH + "/payment-terms", """
                {"netDays": 12, "agreedOn": "2026-03-02"}""", "If-Match", "\"77\"");
        sales.put(DEAL_PATH + "/payment-terms", """
                {"netDays": 12, "roll": "NONE", "agreedOn": "2026-03-02"}""", "If-Match", waived.header("ETag"))
                .accepted();
        clock.moveTo(LocalDate.of(2026, 3, 3));
        sales.put(DEAL_PATH + "/contract", """
                {"contractNumber": "17/2026", "signedOn": "2026-03-03"}""").accepted();
        clock.moveTo(LocalDate.of(2026, 3, 4));
        sales.put(DEAL_PATH + "/delivery", """
                {"deliveredOn": "2026-03-04", "document": "УПД 42"}""").accepted();
        clock.moveTo(LocalDate.of(2026, 3, 5));
        whenInvoiced = dealAfter(sales.put(DEAL_PATH + "/invoices/" + INVOICE, """
                {"number": "INV-1", "issuedOn": "2026-03-05", "instalments": [
                  {"amount": {"amount": "600.00", "currency": "EUR"}},
                  {"amount": {"amount": "400.00", "currency": "EUR"}, "dueOn": "2026-04-14"}]}"""));

        clock.moveTo(FIRST_DUE.minusDays(7));
        afterReminder = stepsWhenThereAre(1);
        clock.moveTo(FIRST_DUE.minusDays(1));
        stepsWhenThereAre(2);
        clock.moveTo(FIRST_DUE.plusDays(1));
        stepsWhenThereAre(3);
        clock.moveTo(FIRST_DUE.plusDays(3));
        whenOverdue = stepsWhenThereAre(4);
        overdueList = auditor.get("/api/overdue");
        agingWhenOverdue = auditor.get("/api/aging?asOf=2026-03-20");
        metricsWhenOverdue = metrics();

        afterPartPayment = dealAfter(payInPart());
        afterPartPaymentAgain = dealAfter(payInPart());
        clock.moveTo(LocalDate.of(2026, 3, 23));
        afterPayingOff = dealAfter(accountant.put(DEAL_PATH + "/payments/" + BOUNCED_PAYMENT, """
                {"amount": {"amount": "400.00", "currency": "EUR"}, "receivedOn": "2026-03-23"}"""));
        clock.moveTo(FIRST_DUE.plusDays(7));
        afterReversal = dealAfter(accountant.put(DEAL_PATH + "/payments/" + BOUNCED_PAYMENT + "/reversal", """
                {"reversedOn": "2026-03-24", "reason": "recalled by the bank"}"""));
        clock.moveTo(FIRST_DUE.plusDays(8));
        onTheNextStep = stepsWhenThereAre(5);
        atTheEnd = dealAfter(accountant.put(DEAL_PATH + "/payments/" + LAST_PAYMENT, """
                {"amount": {"amount": "800.00", "currency": "EUR"}, "receivedOn": "2026-03-25"}"""));
        metricsAtTheEnd = metrics();
    }

    /** The deal as it was known at a moment, rebuilt from its events. */
    Answer replayedAt(Instant moment) {
        return auditor.get("/api/audit/deals/" + DEAL + "?at=" + moment).accepted();
    }

    Answer timeline() {
        return auditor.get("/api/audit/deals/" + DEAL + "/events").accepted();
    }

    Answer changes() {
        return auditor.get("/api/audit/deals/" + DEAL + "/changes").accepted();
    }

    private Answer open(String value) {
        return sales.put(DEAL_PATH, """
                {"customerId": "%s", "title": "Forty cubic metres of boards",
                 "value": {"amount": "%s", "currency": "EUR"}, "openedOn": "2026-03-02"}""".formatted(CUSTOMER, value));
    }

    private Answer payInPart() {
        return accountant.put(DEAL_PATH + "/payments/" + PART_PAYMENT, PART_PAYMENT_BODY);
    }

    /** The deal as the views show it once they have seen the command's events: nobody has to guess how long to wait. */
    private Answer dealAfter(Answer command) {
        return auditor.get(DEAL_PATH, "Duly-Min-Position", command.accepted().header("Duly-Position"))
                .accepted();
    }

    /** The ladder runs when its deadline fires, shortly after the clock was moved. */
    private Answer stepsWhenThereAre(int count) {
        return await("escalation step number " + count)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> auditor.get("/api/escalation-steps?dealId=" + DEAL)
                                .accepted(),
                        steps -> Steps.in(steps).size() == count);
    }

    private String metrics() {
        return duly.as(User.OPERATOR).get("/actuator/prometheus").accepted().text();
    }
}
