package io.duly.events.shared;

/** What a person does with Duly. */
public enum Role {
    SALESPERSON,
    HEAD_OF_SALES,
    COLLECTOR,
    HEAD_OF_COLLECTIONS,
    ACCOUNTANT,
    AUDITOR,
    OPERATOR
}
