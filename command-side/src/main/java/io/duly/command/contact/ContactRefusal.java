package io.duly.command.contact;

import io.duly.command.refusal.Reason;

/** Why a command about contacts is refused. */
public enum ContactRefusal implements Reason {
    CONTACT_PERSON_EXISTS,
    CONTACT_PERSON_UNKNOWN,
    CONTACT_PERSON_LEFT,
    CHANNEL_EXISTS,
    CHANNEL_UNKNOWN,
    CHANNEL_LISTED_TWICE,
    SUBSTITUTE_AWAY,
    NO_SUCH_REFUSAL,
    ASKED_AGAIN_TOO_SOON
}
