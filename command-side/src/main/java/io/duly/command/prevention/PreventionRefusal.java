package io.duly.command.prevention;

import io.duly.command.refusal.Reason;

/** Why a command about prevention is refused. */
public enum PreventionRefusal implements Reason {
    NO_PLAYBOOK,
    ACTION_ALREADY_DONE,
    ACTION_ALREADY_WAIVED,
    EVIDENCE_MISSING,
    APPROVAL_NOT_NEEDED
}
