package io.duly.query.prevention;

/** What a late payment of a deal would be late with. */
public final class MoneyAtStake {

    /** What is open on the deal {@code d} once something was invoiced, and what it is worth until then. */
    public static final String SQL = "case when d.invoiced > 0 then d.open else d.value end";

    private MoneyAtStake() {}
}
