package io.duly.command.contact;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.InvalidCommand;
import java.util.function.Supplier;

/** Names the entry of a list in what is said against it. */
final class Entries {

    private Entries() {}

    static <T> T at(String place, Supplier<T> entry) {
        try {
            return entry.get();
        } catch (InvalidCommand invalid) {
            throw new InvalidCommand(place + "." + invalid.field(), String.valueOf(invalid.getMessage()));
        } catch (CommandRejected refusal) {
            throw new CommandRejected(refusal.reason(), place + ": " + refusal.getMessage());
        }
    }
}
