package io.duly.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a salesperson makes a deal hard to become overdue, told once to a Duly of its own. The customer refuses contacts
 * and gives them after all, its accountant falls ill, and one thing is waived. The tests look at what was answered.
 */
final class PreventionStory {

    static final String CUSTOMER = "00000000-0000-4000-8000-0000000c0301";
    static final String DEAL = "00000000-0000-4000-8000-0000000d0301";
    static final String DIRECTOR = "00000000-0000-4000-8000-0000000e0301";
    static final String ACCOUNTANT = "00000000-0000-4000-8000-0000000e0302";
    static final String STOREKEEPER = "00000000-0000-4000-8000-0000000e0303";
    static final String SIGN = "00000000-0000-4000-8000-0000000f0301";
    static final LocalDate DELIVERED_ON = LocalDate.of(2026, 3, 10);

    private static final String CUSTOMER_PATH = "/api/customers/" + CUSTOMER;
    private static final String DEAL_PATH = "/api/deals/" + DEAL;

    private static @Nullable PreventionStory told;

    private final RunningDuly duly;
    private final Api sales;
    private final Api headOfSales;
    private final Api auditor;

    final Answer signsAfterRefusal;
    final Answer dayAfterRefusal;
    final Answer termsWithoutContacts;
    final Answer gateWhenRefused;
    final Answer doneWithoutNote;
    final Answer contactsOfThree;
    final Answer termsWithContacts;
    final Answer waivedBySalesperson;
    final Answer waivedWithoutReason;
    final Answer contractWithWaiver;
    final Answer dayWhenTheAccountantIsIll;
    final Answer contactsWhenTheAccountantIsIll;
    final Answer beforeDocumentsWereConfirmed;
    final Answer afterDocumentsWereConfirmed;
    final Answer audited;
    final Answer preventionAtTheEnd;

    /** Tells the story at the first call; later calls look back at it. */
    static synchronized PreventionStory told() {
        if (told == null) {
            told = new PreventionStory();
        }
        return told;
    }

    private PreventionStory() {
        duly = RunningDuly.emptyAt(Scratch.directory("prevention"), Instant.parse("2026-03-02T07:00:00Z"));
        Runtime.getRuntime().addShutdownHook(new Thread(duly::close));
        var clock = new VirtualClock(duly);
        sales = duly.as(User.SALESPERSON);
        headOfSales = duly.as(User.HEAD_OF_SALES);
        auditor = duly.as(User.AUDITOR);

        sales.put(CUSTOMER_PATH, """
                {"name": "Ромашка ООО"}""").accepted();
        sales.put(DEAL_PATH, """
                {"customerId": "%s", "title": "Ten pumps", "value": {"amount": "1000.00", "currency": "EUR"},
                 "openedOn": "2026-03-02"}""".formatted(CUSTOMER)).accepted();
        var refused = sales.put(CUSTOMER_PATH + "/warning-signs/" + SIGN, """
                {"kind": "CONTACTS_REFUSED", "words": "Ring the switchboard, that is enough",
                 "seenOn": "2026-03-02"}""");
        signsAfterRefusal = after(refused, CUSTOMER_PATH + "/warning-signs");
        dayAfterRefusal = today(refused);
        termsWithoutContacts = agree();
        gateWhenRefused = auditor.get(DEAL_PATH + "/prevention").accepted();

        clock.moveTo(LocalDate.of(2026, 3, 4));
        know(DIRECTOR, "Анна Белова", "DECISION_MAKER", "1");
        know(ACCOUNTANT, "Ирина Павлова", "ACCOUNTS_PAYABLE", "2");
        var known = know(STOREKEEPER, "Олег Дёмин", "USER", "3");
        contactsOfThree = after(known, CUSTOMER_PATH + "/contacts");
        doneWithoutNote = done("check-company", "{}");
        done("check-company", """
                {"note": "trading since 1998, no judgments"}""").accepted();
        termsWithContacts = agree();

        clock.moveTo(LocalDate.of(2026, 3, 5));
        waivedBySalesperson = waive(sales, "they have signed the same contract for years");
        waivedWithoutReason = waive(headOfSales, " ");
        waive(headOfSales, "they have signed the same contract for years").accepted();
        contractWithWaiver = sales.put(DEAL_PATH + "/contract", """
                {"contractNumber": "17/2026", "signedOn": "2026-03-05"}""");

        clock.moveTo(DELIVERED_ON);
        var delivered = sales.put(DEAL_PATH + "/delivery", """
                {"deliveredOn": "%s"}""".formatted(DELIVERED_ON));
        beforeDocumentsWereConfirmed = after(delivered, DEAL_PATH);
        clock.moveTo(DELIVERED_ON.plusDays(2));
        var ill = sales.put(CUSTOMER_PATH + "/contacts/" + ACCOUNTANT + "/absence", """
                {"from": "2026-03-12", "until": "2026-03-20", "substitute": "%s"}""".formatted(STOREKEEPER));
        dayWhenTheAccountantIsIll = today(ill);
        contactsWhenTheAccountantIsIll = after(ill, CUSTOMER_PATH + "/contacts");
        afterDocumentsWereConfirmed = after(done("documents-received", """
                        {"note": "signed by the storekeeper", "contact": "%s"}""".formatted(STOREKEEPER)), DEAL_PATH);
        audited = auditor.get("/api/audit/deals/" + DEAL + "/events").accepted();
        preventionAtTheEnd = auditor.get(DEAL_PATH + "/prevention").accepted();
    }

    private Answer agree() {
        return sales.put(DEAL_PATH + "/payment-terms", """
                {"netDays": 30, "agreedOn": "2026-03-02"}""");
    }

    private Answer done(String action, String evidence) {
        return sales.put(DEAL_PATH + "/prevention/" + action, evidence);
    }

    private static Answer waive(Api who, String reason) {
        return who.put(DEAL_PATH + "/prevention/contract-clauses/waiver", """
                {"reason": "%s"}""".formatted(reason));
    }

    /** With a mobile, an office phone and an e-mail address; the answer to the last of them. */
    private Answer know(String personId, String name, String role, String digit) {
        var path = CUSTOMER_PATH + "/contacts/" + personId;
        sales.put(path, """
                {"name": "%s", "role": "%s", "language": "ru"}""".formatted(name, role)).accepted();
        reach(path, digit + "1", "MOBILE", "8 (916) 555-00-1" + digit);
        reach(path, digit + "2", "OFFICE_PHONE", "+7 495 555 01 0" + digit);
        return reach(path, digit + "3", "EMAIL", "person" + digit + "@romashka.ru");
    }

    private Answer reach(String person, String number, String kind, String address) {
        return sales.put(person + "/channels/00000000-0000-4000-8000-0000000a03" + number, """
                {"kind": "%s", "address": "%s"}""".formatted(kind, address))
                .accepted();
    }

    private Answer today(Answer command) {
        return after(command, "/api/prevention/today?owner=salesperson");
    }

    private Answer after(Answer command, String path) {
        return auditor.get(path, "Duly-Min-Position", command.accepted().header("Duly-Position"))
                .accepted();
    }
}
