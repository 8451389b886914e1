package io.duly.events.shared;

import java.util.EnumSet;

/** What a person, or a program, does with Duly. */
public enum Role {
    SALESPERSON,
    HEAD_OF_SALES,
    COLLECTOR,
    HEAD_OF_COLLECTIONS,
    ACCOUNTANT,
    AUDITOR,
    OPERATOR,
    /** A program that reads the metrics, and nothing else. */
    MONITOR;

    /** The roles that people have. */
    public static Role[] ofPeople() {
        return EnumSet.complementOf(EnumSet.of(MONITOR)).toArray(Role[]::new);
    }
}
