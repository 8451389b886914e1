package io.duly.command.eventstore;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The global index up to which nobody can write any more. What is missing there now is missing for ever.
 *
 * <p>The proof. Every writer owns a transaction id before it draws an index. Suppose that a reader has seen index
 * {@code n}. Whoever drew an index up to {@code n} owns an id already. An id that the reader draws now is higher than
 * all of those. Once a snapshot's oldest open transaction is not older than the reader's id, all those writers have
 * ended. What they committed is visible in that snapshot.
 *
 * <p>The upper end of a snapshot ({@code pg_snapshot_xmax}) cannot take the place of the reader's own id: it is the
 * latest transaction that has <em>ended</em> plus one, and open transactions may lie beyond it.
 */
final class SettledIndex {

    private record Mark(long index, long transactionId) {}

    private final AtomicLong proven = new AtomicLong();
    private final AtomicReference<@Nullable Mark> mark = new AtomicReference<>();

    /** What has been proven by now. It holds for every snapshot that is taken after this call. */
    long index() {
        return proven.get();
    }

    /** What a snapshot proves by itself, given its oldest open transaction. */
    long provenBy(long horizon) {
        var current = mark.get();
        if (current == null || horizon < current.transactionId()) {
            return 0;
        }
        proven.accumulateAndGet(current.index(), Math::max);
        mark.compareAndSet(current, null);
        return current.index();
    }

    /** Begins a new proof when there are gaps beyond what is proven and no proof is under way. */
    void markWhenDue(long seen, long highestGap, Supplier<@Nullable Long> newTransactionId) {
        if (highestGap <= proven.get() || mark.get() != null) {
            return;
        }
        var transactionId = newTransactionId.get();
        if (transactionId != null) {
            mark.compareAndSet(null, new Mark(seen, transactionId));
        }
    }
}
