package io.duly.command.work;

import io.duly.command.refusal.Reason;

/** Why a command about the work about a customer is refused. */
public enum WorkRefusal implements Reason {
    /** Somebody else does it today. */
    WORK_CLAIMED,
    /** It lies with somebody else until it is completed. */
    WORK_HANDED_OVER,
    WORK_ENTRY_EXISTS,
    /** It would be put off to a day that has come. */
    RESUBMISSION_TOO_SOON,
    RESUBMISSION_TOO_FAR,
    COLLEAGUE_UNKNOWN,
    COLLEAGUE_MAY_NOT
}
