package io.duly.acceptance;

import org.jspecify.annotations.Nullable;

/**
 * A deal of the salesperson with a customer of the collector, which is overdue, and two colleagues who have nothing to
 * do with it.
 */
record TwoTeams(RunningDuly duly, String deal, String customer, Colleague otherSalesperson, Colleague otherCollector) {

    private static final String NAME = "two teams";

    private static @Nullable TwoTeams working;

    static synchronized TwoTeams working() {
        if (working == null) {
            var duly = SharedDuly.running();
            var deal = SharedDuly.deliveredDeal(NAME);
            var customer = SharedDuly.id("customer of " + NAME);
            duly.as(User.HEAD_OF_COLLECTIONS)
                    .put("/api/customers/" + customer + "/collector", """
                    {"collector": "collector"}""")
                    .accepted();
            duly.as(User.ACCOUNTANT)
                    .put("/api/deals/" + deal + "/invoices/" + SharedDuly.id("invoice of " + NAME), """
                    {"number": "2T", "issuedOn": "2026-02-01", "instalments": [
                      {"amount": {"amount": "100.00", "currency": "EUR"}, "dueOn": "2026-02-10"}]}""")
                    .accepted();
            working = new TwoTeams(
                    duly,
                    deal,
                    customer,
                    Colleague.joins(duly, "tina", User.SALESPERSON, "south"),
                    Colleague.joins(duly, "carl", User.COLLECTOR, "south"));
        }
        return working;
    }

    String dealPath() {
        return "/api/deals/" + deal;
    }

    /** The address of an operation about this deal and customer; for the rest, about things that are not there. */
    String address(String path, String colleague) {
        return path.replace("{dealId}", deal)
                .replace("{customerId}", customer)
                .replace("/api/users/{name}", "/api/users/" + colleague)
                .replace("{name}", "nothing")
                .replace("{version}", "77")
                .replace("{calendar}", "ru")
                .replaceAll("\\{(policyId|playbookId)}", "standard")
                .replaceAll("\\{(action|draft|stream|segment)}", "nothing")
                .replaceAll("\\{[a-zA-Z]+Id}", SharedDuly.id("a thing that is not there"));
    }
}
