package io.duly.command.playbook;

import io.duly.command.refusal.Reason;

/** Why a command about a playbook is refused. */
public enum PlaybookRefusal implements Reason {
    PLAYBOOK_UNKNOWN,
    PLAYBOOK_VERSION_EXISTS,
    PLAYBOOK_VERSION_NOT_NEXT,
    PLAYBOOK_UNCHANGED,
    ACTION_UNKNOWN,
    DRAFT_UNKNOWN,
    COMMENT_EXISTS,
    LINE_DOES_NOT_FIT,
    SUGGESTION_UNKNOWN,
    SUGGESTION_EXISTS,
    SUGGESTION_CHANGES_NOTHING,
    SUGGESTION_OUTDATED,
    SUGGESTION_DECIDED
}
