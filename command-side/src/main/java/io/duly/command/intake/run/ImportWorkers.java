package io.duly.command.intake.run;

import io.duly.command.intake.InvoiceWithPayments;
import io.duly.command.intake.RejectedLine;
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

/** Takes entries over in several threads; each customer's entries keep their order. */
final class ImportWorkers implements AutoCloseable {

    /** More threads would only queue for the disk, and take connections from people who wait for an answer. */
    private static final int THREADS = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("import-", 0).factory());
    private final BooleanSupplier stopping;

    ImportWorkers(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    /**
     * Takes all entries over, and returns the lines that were refused.
     *
     * @throws CancellationException when the service stops before that
     * @throws RuntimeException the fault that kept an entry from being judged at all
     */
    List<RejectedLine> take(List<InvoiceWithPayments> entries, InvoiceIntake intake) throws InterruptedException {
        var fault = new AtomicReference<@Nullable RuntimeException>();
        var byCustomer = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.invoice().customerId()));
        var results = threads.invokeAll(byCustomer.values().stream()
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

    /** After one fault the rest stops, because it would only run into the same fault. */
    private List<RejectedLine> inOrder(
            List<InvoiceWithPayments> entries,
            InvoiceIntake intake,
            AtomicReference<@Nullable RuntimeException> fault) {
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
        threads.shutdownNow();
    }
}
