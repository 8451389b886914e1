package io.duly.command.imports;

import io.duly.command.ledger.Ledger;
import io.duly.command.ledger.LedgerMapping;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The files of one import, as they came. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares uploads but by their fingerprint
record Upload(byte[] mapping, byte[] ledger, byte @Nullable [] payments) {

    /** @throws io.duly.command.refusal.InvalidCommand when the mapping makes no sense, or not for these files */
    Ledger read() {
        return Ledger.read(LedgerMapping.read(mapping), ledger, payments);
    }

    /** The same for the same content and for no other. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : new byte @Nullable [][] {mapping, ledger, payments}) {
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
