package io.duly.events.warning;

/** Something that adds to the risk of a customer. */
public interface Weighed {

    WarningKind kind();

    /** How much it adds. */
    int points();
}
