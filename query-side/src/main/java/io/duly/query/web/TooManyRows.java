package io.duly.query.web;

/** The whole of a list was asked for, and it is longer than what is given at once. */
public final class TooManyRows extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param most how many rows are given at once */
    public TooManyRows(int most) {
        super("the list has more than " + most + " rows; narrow it with a filter, or read it page by page");
    }
}
