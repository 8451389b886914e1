package io.duly.events.warning;

/** What a warning sign may be about, and how much it weighs in the customer's risk. */
public enum WarningKind {
    CONTACTS_REFUSED(true, 30),
    DUE_DATE_EVADED(true, 25),
    DOCUMENTS_NOT_SIGNED(true, 20),
    PERSON_CHANGED_SUDDENLY(true, 15),
    /** The customer asks to agree the terms anew after the delivery. */
    TERMS_REOPENED(true, 25),
    RUMOURS_OF_TROUBLE(true, 30),
    OTHER(true, 10),

    NO_REACHABLE_CONTACT(false, 30),
    KEY_CONTACT_LEFT(false, 15),
    COVERAGE_FELL(false, 15),
    /** In the last year. */
    LATE_PAYMENT(false, 20),
    CREDIT_LIMIT_NEAR(false, 10),
    CREDIT_LIMIT_EXCEEDED(false, 25),
    ORDER_MUCH_LARGER(false, 15),
    DOCUMENTS_UNCONFIRMED(false, 15),
    /** A deal was invoiced for more than it is worth. */
    OVER_INVOICED(false, 15),
    /** In the last year. */
    PROMISE_BROKEN(false, 20),
    /** In the last year. */
    PLAN_BROKEN(false, 20);

    private final boolean seenByPeople;
    private final int weight;

    WarningKind(boolean seenByPeople, int weight) {
        this.seenByPeople = seenByPeople;
        this.weight = weight;
    }

    /** Whether people notice this kind; the other kinds follow from a rule. */
    public boolean isSeenByPeople() {
        return seenByPeople;
    }

    public int weight() {
        return weight;
    }
}
