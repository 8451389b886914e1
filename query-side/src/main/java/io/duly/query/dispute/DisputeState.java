package io.duly.query.dispute;

/** How a dispute stands. */
enum DisputeState {
    OPEN,
    /** It ended of itself, because nothing is owed any more; it stands again when something is. */
    FELL_AWAY,
    RESOLVED
}
