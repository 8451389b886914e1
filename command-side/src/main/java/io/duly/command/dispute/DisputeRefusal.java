package io.duly.command.dispute;

import io.duly.command.refusal.Reason;

/** Why a command about a dispute is refused. */
public enum DisputeRefusal implements Reason {
    DISPUTE_EXISTS,
    DISPUTE_UNKNOWN,
    DISPUTE_ALREADY_RESOLVED,
    /** Nothing is owed any more that could be contested. */
    DISPUTE_FELL_AWAY,
    /** More is contested than is open and not contested already. */
    CONTESTED_MORE_THAN_OPEN,
    DISPUTE_OWNER_UNKNOWN,
    /** Whoever is to look after the dispute may not resolve it. */
    OWNER_MAY_NOT_RESOLVE,
    DEADLINE_NOT_AHEAD,
    RESOLVED_BEFORE_RAISED,
    /** The credit note lowers another instalment. */
    CREDIT_NOTE_ELSEWHERE,
    /** The credit note was taken into account when the dispute was raised. */
    CREDIT_NOTE_BEFORE_DISPUTE,
    CREDIT_NOTE_TOO_SMALL,
    /** The credit note gives up all that is contested, so that nothing of it goes on. */
    CREDIT_NOTE_GIVES_ALL
}
