package io.duly.command.published;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.InvalidCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The versions that have been published so far. Their numbers begin with 1 and leave none out; no version changes.
 *
 * @param <V> what is remembered of a version, to recognise its repeat
 */
public final class VersionSequence<V> {

    private final VersionRefusals refusals;
    private final List<V> published = new ArrayList<>();

    public VersionSequence(VersionRefusals refusals) {
        this.refusals = refusals;
    }

    /** @throws InvalidCommand when no version can have this number */
    public static void requireNumber(int version) {
        if (version < 1) {
            throw new InvalidCommand("version", "is counted from 1");
        }
    }

    /**
     * Tells whether a version is to be published, rather than being the repeat of a published one.
     *
     * @param same whether a published version has the contents of this one
     * @throws CommandRejected when a number would be left out, when the published version is not the same, or when
     *     nothing is different from the latest one
     */
    public boolean isNext(int version, Predicate<V> same) {
        return isNext(version, same, same);
    }

    /**
     * The same where a repeat is recognised by something else than its contents.
     *
     * @param repeat whether a published version came from this very publication
     */
    public boolean isNext(int version, Predicate<V> repeat, Predicate<V> same) {
        int next = published.size() + 1;
        if (version > next) {
            throw refusals.gap(next);
        }
        if (version < next) {
            if (!repeat.test(published.get(version - 1))) {
                throw refusals.change();
            }
            return false;
        }
        if (next > 1 && same.test(published.getLast())) {
            throw refusals.nothingNew(next - 1);
        }
        return true;
    }

    public void add(V version) {
        published.add(version);
    }
}
