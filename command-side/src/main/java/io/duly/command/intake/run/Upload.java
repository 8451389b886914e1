package io.duly.command.intake.run;

import io.duly.command.intake.Intake;
import io.duly.command.intake.csv.CsvMapping;
import io.duly.command.intake.csv.IntakeReader;
import io.duly.events.deal.LadderStart;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The files of one import, as their sender sent them. */
@SuppressWarnings("ArrayRecordComponent") // uploads are compared by their fingerprint
record Upload(byte[] mapping, byte[] invoices, byte @Nullable [] payments) {

    /** @throws io.duly.command.refusal.InvalidCommand when the mapping makes no sense, or not for these files */
    Intake read() {
        return IntakeReader.read(CsvMapping.read(mapping), invoices, payments);
    }

    /** What the ladder is to make of debts that are overdue already. */
    LadderStart ladder() {
        return CsvMapping.read(mapping).ladder();
    }

    /** Two uploads have the same fingerprint only when their content is the same. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : new byte @Nullable [][] {mapping, invoices, payments}) {
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(file == null ? -1 : file.length)
                        .flip());
                digest.update(file == null ? new byte[0] : file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
