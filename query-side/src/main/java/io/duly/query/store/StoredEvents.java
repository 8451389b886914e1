package io.duly.query.store;

import java.util.List;

/** The event store as something to be counted. */
public interface StoredEvents {

    /** How many global indexes are counted together. */
    long BUCKET = 10_000;

    Backlog behind(Position position);

    /** What a reader at this position must have been given, by bucket; its gaps are left out. */
    List<BucketCount> upTo(Position position);
}
