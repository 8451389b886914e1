package io.duly.acceptance;

import java.util.Locale;

/** The local users, one per role. */
public enum User implements Login {
    SALESPERSON,
    HEAD_OF_SALES,
    COLLECTOR,
    HEAD_OF_COLLECTIONS,
    ACCOUNTANT,
    AUDITOR,
    OPERATOR,
    MONITOR;

    @Override
    public String login() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String password() {
        return "only for tests: " + login();
    }

    String passwordVariable() {
        return "DULY_USERS_" + name() + "_PASSWORD";
    }
}
