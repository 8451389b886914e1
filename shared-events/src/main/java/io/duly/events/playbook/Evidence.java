package io.duly.events.playbook;

/** What must be given when an action is reported done. */
public enum Evidence {
    NONE,
    NOTE,
    DOCUMENT_LINK,
    CONTACT_PERSON
}
