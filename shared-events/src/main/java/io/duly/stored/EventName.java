package io.duly.stored;

/** The name and revision under which a kind of event is stored. */
public record EventName(String name, String revision) {}
