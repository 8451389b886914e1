package io.duly.stored;

/** The metadata keys by which every event says who caused it and why. */
public final class Provenance {

    /** Login name of the person who gave the command, or {@link #SYSTEM_ACTOR}. */
    public static final String ACTOR = "actor";

    /** The role in which the actor gave the command, such as {@code COLLECTOR}, or {@link #SYSTEM_ROLE}. */
    public static final String ROLE = "role";

    /** The reason that a person gave; present only where a person chose. */
    public static final String REASON = "reason";

    /** The id of the message that began the chain of causes. */
    public static final String CORRELATION_ID = "correlationId";

    /** The id of the message that led directly to this event. */
    public static final String CAUSATION_ID = "causationId";

    /** Where the event stands among all events; not stored, but added whenever the store is read in that order. */
    public static final String GLOBAL_INDEX = "globalIndex";

    public static final String SYSTEM_ACTOR = "system";
    public static final String SYSTEM_ROLE = "SYSTEM";

    private Provenance() {}
}
