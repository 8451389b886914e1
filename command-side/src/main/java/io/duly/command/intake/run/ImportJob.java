package io.duly.command.intake.run;

import io.duly.command.platform.Actor;
import io.duly.stored.Provenance;
import java.util.HashMap;
import org.axonframework.messaging.MetaData;

/**
 * An upload that waits to be taken over.
 *
 * @param lastLine invoices up to this line of their file have been taken over
 */
record ImportJob(ImportId id, Upload upload, Actor actor, long lastLine) {

    /** Every event names the person who uploaded the files, and the import. */
    MetaData signature() {
        var signature = new HashMap<String, Object>(actor.signature());
        signature.put(Provenance.CORRELATION_ID, id.toString());
        return MetaData.from(signature);
    }
}
