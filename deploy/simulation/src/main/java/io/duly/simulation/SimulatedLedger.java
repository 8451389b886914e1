package io.duly.simulation;

import io.duly.command.intake.Intake;
import io.duly.command.intake.IntakeCommands;
import io.duly.command.intake.InvoiceWithPayments;
import io.duly.command.intake.LedgerTimes;
import io.duly.command.intake.csv.CsvMapping;
import io.duly.command.intake.csv.IntakeReader;
import io.duly.events.deal.LadderStart;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import io.duly.virtualtime.playback.TimedCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger as timed commands: invoices in the morning of their day, payments in the evening. */
record SimulatedLedger(Intake ledger, TimedCommands commands, Instant until, String content) {

    private static final LocalTime NIGHT = LocalTime.of(23, 59, 59);

    static SimulatedLedger read(SimulationSettings settings, ZoneId zone) {
        var mapping = bytes(settings.mapping());
        var invoices = bytes(settings.ledger());
        var payments = settings.payments() == null ? null : bytes(settings.payments());
        var policy = settings.policy() == null ? null : bytes(settings.policy());
        var columns = SimulationFileRefused.reading(settings.mapping(), () -> CsvMapping.read(mapping));
        var ledger =
                SimulationFileRefused.reading(settings.ledger(), () -> IntakeReader.read(columns, invoices, payments));
        if (ledger.entries().isEmpty()) {
            throw new IllegalArgumentException(settings.ledger() + " holds no invoice that can be read");
        }
        return new SimulatedLedger(
                ledger,
                commands(ledger, zone),
                settings.until().atTime(NIGHT).atZone(zone).toInstant(),
                digest(mapping, invoices, payments, policy, settings.calendar()));
    }

    private static TimedCommands commands(Intake ledger, ZoneId zone) {
        var commands = new TimedCommands();
        var known = new HashSet<Object>();
        ledger.entries().stream()
                .sorted((a, b) -> a.invoice().issuedOn().compareTo(b.invoice().issuedOn()))
                .forEach(entry -> add(commands, entry, known, zone));
        return commands;
    }

    /** Puts the invoice under its customer too, so that the customer is registered before its first deal. */
    private static void add(TimedCommands commands, InvoiceWithPayments entry, Set<Object> known, ZoneId zone) {
        var invoice = entry.invoice();
        var morning = LedgerTimes.of(invoice, zone);
        if (known.add(invoice.customerId())) {
            commands.add(morning, invoice.customerId(), List.of(IntakeCommands.customer(invoice)));
        }
        commands.add(
                morning,
                invoice.customerId(),
                IntakeCommands.invoicing(invoice, UserName.of(Provenance.SYSTEM_ACTOR), LadderStart.FROM_NOW));
        for (var payment : entry.payments()) {
            commands.add(
                    LedgerTimes.of(payment, invoice, zone),
                    invoice.dealId(),
                    List.of(IntakeCommands.payment(invoice, payment)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static String digest(
            byte[] mapping,
            byte[] ledger,
            byte @Nullable [] payments,
            byte @Nullable [] policy,
            @Nullable String calendar) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new byte @Nullable [][] {
                mapping, ledger, payments, policy, calendar == null ? null : calendar.getBytes(StandardCharsets.UTF_8)
            }) {
                digest.update((byte) (part == null ? 0 : 1));
                digest.update(
                        part == null
                                ? new byte[0]
                                : MessageDigest.getInstance("SHA-256").digest(part));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
