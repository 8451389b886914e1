package io.duly.events.contact;

/** A way to reach somebody; the quicker ones come first. */
public enum ChannelKind {
    MOBILE,
    OFFICE_PHONE,
    MESSENGER,
    EMAIL,
    POST,
    IN_PERSON;

    public boolean isPhone() {
        return this == MOBILE || this == OFFICE_PHONE;
    }
}
