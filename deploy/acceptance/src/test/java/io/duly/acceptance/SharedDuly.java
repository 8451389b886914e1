package io.duly.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One empty Duly for all tests that mind only their own customers and deals; it ends with the test run. */
public final class SharedDuly {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static @Nullable RunningDuly running;

    private SharedDuly() {}

    public static synchronized RunningDuly running() {
        if (running == null) {
            var duly = RunningDuly.emptyAt(Scratch.directory("shared"), Instant.parse(TODAY + "T07:00:00Z"));
            Runtime.getRuntime().addShutdownHook(new Thread(duly::close));
            running = duly;
        }
        return running;
    }

    /** The same name gives the same id in every run, so that a failure can be repeated. */
    public static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static final String BOOKINGS =
            ".*/(payments|credit-notes|refunds|moved-money|write-offs)/.*|/api/ledger-imports/.*";

    /** Somebody who may give the command at this address: each command is some people's alone. */
    static Api entitledTo(String path) {
        return running()
                .as(
                        switch (path) {
                            case String it when it.matches(BOOKINGS) -> User.ACCOUNTANT;
                            case String it
                            when it.matches(
                                    ".*/(waiver|coverage-waiver|signing-approval|playbook)|/api/playbooks/.*") ->
                                User.HEAD_OF_SALES;
                            case String it
                            when it.matches(
                                    ".*/(collector|credit-limit|escalation-policy)|/api/escalation-policies/.*") ->
                                User.HEAD_OF_COLLECTIONS;
                            case String it when it.startsWith("/api/admin/") -> User.OPERATOR;
                            case String _ -> User.SALESPERSON;
                        });
    }

    /** A delivered deal of a customer of its own, ready to be invoiced; the id that {@code name} stands for. */
    static String deliveredDeal(String name) {
        return deliveredDeal(running(), name);
    }

    /** The same in another Duly, whose clock stands at the same day. */
    public static String deliveredDeal(RunningDuly duly, String name) {
        var deal = id(name);
        var customer = id("customer of " + name);
        var sales = duly.as(User.SALESPERSON);
        sales.put("/api/customers/" + customer, """
                {"name": "Customer of %s"}""".formatted(name)).accepted();
        sales.put("/api/deals/" + deal, """
                {"customerId": "%s", "title": "%s", "value": {"amount": "1000000.00", "currency": "EUR"},
                 "openedOn": "%s"}""".formatted(customer, name, TODAY)).accepted();
        Waivers.forAllThatIsMandatory(duly, "/api/deals/" + deal);
        sales.put("/api/deals/" + deal + "/payment-terms", """
                {"netDays": 30, "agreedOn": "%s"}""".formatted(TODAY)).accepted();
        sales.put("/api/deals/" + deal + "/contract", """
                {"contractNumber": "1", "signedOn": "%s"}""".formatted(TODAY)).accepted();
        sales.put("/api/deals/" + deal + "/delivery", """
                {"deliveredOn": "%s"}""".formatted(TODAY)).accepted();
        return deal;
    }
}
