package io.duly.command.imports;

import io.duly.command.ledger.LedgerEntry;
import io.duly.command.ledger.RejectedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes entries over, several customers at a time and each customer's in their order. */
final class IntakeCrew implements AutoCloseable {

    /** More would only queue for the database's disk, and keep its connections from people who wait for an answer. */
    private static final int HANDS = 6;

    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("import-", 0).factory());
    private final BooleanSupplier stopping;

    IntakeCrew(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    /**
     * Returns the lines that were refused, when all entries are taken over.
     *
     * @throws CancellationException when the service stops before that
     * @throws RuntimeException what kept an entry from being judged at all
     */
    List<RejectedLine> take(List<LedgerEntry> entries, EntryIntake intake) throws InterruptedException {
        var fault = new AtomicReference<@Nullable RuntimeException>();
        var byCustomer = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.invoice().customerId()));
        var results = hands.invokeAll(byCustomer.values().stream()
                .<Callable<List<RejectedLine>>>map(ofOne -> () -> inOrder(ofOne, intake, fault))
                .toList());
        var first = fault.get();
        if (first != null) {
            throw first;
        }
        if (stopping.getAsBoolean()) {
            throw new CancellationException("the service stops");
        }
        return results.stream().map(Future::resultNow).flatMap(List::stream).toList();
    }

    /** Once one entry could not be judged, the others would only wait for the same. */
    private List<RejectedLine> inOrder(
            List<LedgerEntry> entries, EntryIntake intake, AtomicReference<@Nullable RuntimeException> fault) {
        var refused = new ArrayList<RejectedLine>();
        for (var entry : entries) {
            if (fault.get() != null || stopping.getAsBoolean()) {
                break;
            }
            try {
                refused.addAll(intake.take(entry));
            } catch (RuntimeException unexpected) {
                fault.compareAndSet(null, unexpected);
            }
        }
        return refused;
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
