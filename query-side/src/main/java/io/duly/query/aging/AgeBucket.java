package io.duly.query.aging;

import java.util.Arrays;

/** How long something has been overdue, in calendar days past the due date. What is not due is never old. */
public enum AgeBucket {
    NOT_DUE(Integer.MIN_VALUE, 0),
    D1_30(1, 30),
    D31_60(31, 60),
    D61_90(61, 90),
    D90_PLUS(91, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    AgeBucket(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** @param daysPastDue negative or zero when it is not overdue: paid on the due date is on time */
    public static AgeBucket of(long daysPastDue) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.from <= daysPastDue && daysPastDue <= bucket.to)
                .findFirst()
                .orElseThrow();
    }

    /** The first day past due that belongs here. */
    int from() {
        return from;
    }

    /** The last day past due that belongs here. */
    int to() {
        return to;
    }
}
