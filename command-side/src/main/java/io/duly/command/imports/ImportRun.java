package io.duly.command.imports;

import io.duly.command.ledger.LedgerEntry;
import java.time.Clock;
import java.util.List;
import java.util.stream.Gatherers;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Takes the rest of one upload over, page by page. A page that was not turned is taken over once more. */
record ImportRun(CommandGateway commands, IntakeCrew crew, ImportMetrics metrics, Clock clock) {

    private static final int PAGE = 200;

    void finish(ImportJob job, ImportDesk desk) throws InterruptedException {
        desk.begin(job.id(), clock.instant());
        var intake = new EntryIntake(commands, job.signature());
        for (var page : pages(job)) {
            var rejected = crew.take(page, intake);
            var lines = page.stream().mapToInt(LedgerEntry::lines).sum();
            desk.turnPage(job.id(), page.getLast().invoice().line(), lines, rejected);
            metrics.count(lines - rejected.size(), 0, rejected.size());
        }
        desk.end(job.id(), clock.instant());
    }

    /** By line and not by number, because a later release may read a line that this one rejects. */
    private static List<List<LedgerEntry>> pages(ImportJob job) {
        return job.upload().read().entries().stream()
                .filter(entry -> entry.invoice().line() > job.lastLine())
                .gather(Gatherers.windowFixed(PAGE))
                .toList();
    }
}
