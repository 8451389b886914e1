package io.duly.access;

/** What somebody sees with one request: theirs, or everybody's. */
public record Sight(Viewer viewer, Whose whose) {

    /** Name of the attribute under which a request carries it. */
    public static final String ATTRIBUTE = "io.duly.sight";

    public boolean ownOnly() {
        return whose == Whose.OWN;
    }
}
