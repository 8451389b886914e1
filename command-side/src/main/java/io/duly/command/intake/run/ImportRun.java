package io.duly.command.intake.run;

import io.duly.command.intake.InvoiceWithPayments;
import java.time.Clock;
import java.util.List;
import java.util.stream.Gatherers;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Takes the rest of one upload over, batch by batch. It repeats a batch whose progress was not recorded. */
record ImportRun(
        CommandGateway commands, TakenNumbers numbers, ImportWorkers workers, ImportMetrics metrics, Clock clock) {

    private static final int BATCH = 200;

    void finish(ImportJob job, ImportLock lock) throws InterruptedException {
        lock.begin(job.id(), clock.instant());
        var intake = new InvoiceIntake(
                commands, numbers, job.signature(), job.upload().ladder());
        for (var batch : batches(job)) {
            var rejected = workers.take(batch, intake);
            var lines = batch.stream().mapToInt(InvoiceWithPayments::lines).sum();
            lock.recordProgress(job.id(), batch.getLast().invoice().line(), lines, rejected);
            metrics.count(lines - rejected.size(), 0, rejected.size());
        }
        lock.end(job.id(), clock.instant());
    }

    /** Compares lines and not counts, because a later release may read a line that this one rejects. */
    private static List<List<InvoiceWithPayments>> batches(ImportJob job) {
        return job.upload().read().entries().stream()
                .filter(entry -> entry.invoice().line() > job.lastLine())
                .gather(Gatherers.windowFixed(BATCH))
                .toList();
    }
}
