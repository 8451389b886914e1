package io.duly.command.refusal;

/** Why a command is refused, for programs to read. Each room has an enum of its own; no name stands in two of them. */
public interface Reason {

    String name();
}
