package io.duly.query.store;

import java.util.List;
import java.util.Map;

/** The event store itself: how much there is, how much is still to be read, and how it is written down. */
public interface StoredEvents {

    /** How many global indexes are counted together. */
    long BUCKET = 10_000;

    StoreSize size();

    /** What each of these readers has still to read; one that has read everything is there too. */
    Map<String, Backlog> behind(Map<String, Position> readers);

    /** What a reader at this position must have been given, by bucket; its gaps are left out. */
    List<BucketCount> upTo(Position position);

    /** The events of one stream in their order, from a sequence number on. */
    List<StoredEvent> ofStream(String stream, long from, int limit);
}
