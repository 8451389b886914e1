package io.duly.command.playbook;

import io.duly.command.refusal.Reason;

/** Why a command about a playbook is refused. */
public enum PlaybookRefusal implements Reason {
    PLAYBOOK_UNKNOWN,
    PLAYBOOK_VERSION_EXISTS,
    PLAYBOOK_VERSION_NOT_NEXT,
    ACTION_UNKNOWN,
    DRAFT_UNKNOWN,
    COMMENT_EXISTS
}
