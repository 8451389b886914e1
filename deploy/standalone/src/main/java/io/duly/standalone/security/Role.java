package io.duly.standalone.security;

import java.util.Locale;

/** What a person does with Duly; each role has one local user. */
public enum Role {
    SALESPERSON,
    HEAD_OF_SALES,
    COLLECTOR,
    HEAD_OF_COLLECTIONS,
    AUDITOR,
    OPERATOR;

    String userName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
