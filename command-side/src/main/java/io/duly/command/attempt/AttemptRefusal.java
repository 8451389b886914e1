package io.duly.command.attempt;

import io.duly.command.refusal.Reason;

/** Why an attempt to reach a customer is not taken. */
public enum AttemptRefusal implements Reason {
    ATTEMPT_EXISTS,
    CHANNEL_FAILED,
    STEP_NOT_TAKEN,
    STEP_DONE_ALREADY,
    NEXT_CONTACT_TOO_SOON
}
