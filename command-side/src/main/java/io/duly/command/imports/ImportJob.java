package io.duly.command.imports;

import io.duly.command.platform.Actor;
import io.duly.stored.Provenance;
import java.util.HashMap;
import org.axonframework.messaging.MetaData;

/**
 * An upload to be taken over.
 *
 * @param lastLine the bookmark: invoices up to this line of the ledger have been taken over
 */
record ImportJob(LedgerImportId id, Upload upload, Actor actor, long lastLine) {

    /** Everything is done in the name of the person who uploaded the files, and leads back to them. */
    MetaData signature() {
        var signature = new HashMap<String, Object>(actor.signature());
        signature.put(Provenance.CORRELATION_ID, id.toString());
        return MetaData.from(signature);
    }
}
