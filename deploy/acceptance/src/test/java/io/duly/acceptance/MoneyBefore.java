package io.duly.acceptance;

import java.util.Optional;

/** What has to happen to the money of the example deal before an example of a command can succeed. */
enum MoneyBefore {
    /** The example deal has more than it needs. */
    refundMoney {
        @Override
        void comes(RunningDuly duly) {
            pay(duly, DEAL, TOO_MUCH, "5000.00");
        }
    },
    /** Another deal of the customer has money, and needs none. */
    moveMoney {
        @Override
        void comes(RunningDuly duly) {
            duly.as(User.HEAD_OF_SALES)
                    .put("/api/deals/" + OTHER_DEAL, """
                            {"customerId": "%s", "title": "Laths", "value": {"amount": "900.00", "currency": "EUR"},
                             "openedOn": "2026-03-02"}""".formatted(CUSTOMER))
                    .accepted();
            pay(duly, OTHER_DEAL, "6f9b1c1e-3c0a-4c38-9d0e-1b6f8f6f0004", "200.00");
        }
    },
    /** A euro is open, and no money lies idle. */
    writeOffDifference {
        @Override
        void comes(RunningDuly duly) {
            duly.as(User.ACCOUNTANT)
                    .put("/api/deals/" + DEAL + "/payments/" + TOO_MUCH + "/reversal", """
                            {"reversedOn": "2026-03-02", "reason": "recalled"}""")
                    .accepted();
            duly.as(User.ACCOUNTANT)
                    .put("/api/deals/" + DEAL + "/invoices/6f9b1c1e-3c0a-4c38-9d0e-1b6f8f6f00e1", """
                            {"number": "INV-EURO", "issuedOn": "2026-03-02", "instalments": [
                              {"amount": {"amount": "1.00", "currency": "EUR"}, "dueOn": "2029-03-02"}]}""")
                    .accepted();
        }
    };

    private static final String CUSTOMER = "6f9b1c1e-3c0a-4c38-9d0e-1b6f8f6f0001";
    private static final String DEAL = "6f9b1c1e-3c0a-4c38-9d0e-1b6f8f6f0002";
    private static final String OTHER_DEAL = "6f9b1c1e-3c0a-4c38-9d0e-1b6f8f6f0005";
    private static final String TOO_MUCH = "6f9b1c1e-3c0a-4c38-9d0e-1b6f8f6f00f0";

    abstract void comes(RunningDuly duly);

    static Optional<MoneyBefore> of(String operation) {
        for (var money : values()) {
            if (money.name().equals(operation)) {
                return Optional.of(money);
            }
        }
        return Optional.empty();
    }

    private static void pay(RunningDuly duly, String deal, String payment, String amount) {
        var body = """
                {"amount": {"amount": "%s", "currency": "EUR"}, "receivedOn": "2026-03-02"}""".formatted(amount);
        duly.as(User.ACCOUNTANT)
                .put("/api/deals/" + deal + "/payments/" + payment, body)
                .accepted();
    }
}
