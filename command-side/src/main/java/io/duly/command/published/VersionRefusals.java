package io.duly.command.published;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;

/**
 * How one kind of published value refuses a version.
 *
 * @param unchanged the version would say what the one before it says
 * @param thing what has versions
 * @param content what its versions consist of
 */
public record VersionRefusals(Reason notNext, Reason exists, Reason unchanged, String thing, String content) {

    CommandRejected gap(int next) {
        return new CommandRejected(notNext, "the next version of this " + thing + " has the number " + next);
    }

    CommandRejected nothingNew(int latest) {
        return new CommandRejected(unchanged, "this is what version " + latest + " of this " + thing + " says already");
    }

    CommandRejected change() {
        return new CommandRejected(exists, "this version was published with other " + content + " and never changes");
    }
}
