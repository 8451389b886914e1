package io.duly.events.contact;

/** Which messenger a name or number belongs to. */
public enum MessengerKind {
    TELEGRAM,
    WHATSAPP,
    VIBER,
    SIGNAL,
    MAX,
    WECHAT,
    TEAMS,
    OTHER
}
