package io.duly.events.contact;

/** What a contact person has to do with the sale. */
public enum PersonRole {
    DECISION_MAKER("the decision maker"),
    ACCOUNTS_PAYABLE("the accountant"),
    /** Works with the goods. */
    USER("the user of the goods"),
    SECRETARY("the secretary"),
    OTHER("the other contact");

    private final String words;

    PersonRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the role is key: without these two nobody decides about the money, or nobody pays it. */
    public boolean isKey() {
        return this == DECISION_MAKER || this == ACCOUNTS_PAYABLE;
    }
}
