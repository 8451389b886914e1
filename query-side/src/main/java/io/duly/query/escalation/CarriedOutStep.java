package io.duly.query.escalation;

import io.duly.events.deal.EscalationStepDone;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import java.util.List;

/** A step that somebody carried out. */
record CarriedOutStep(RecordedEvent event, EscalationStepDone done) {

    static final BulkStatement<CarriedOutStep> MARK = BulkStatement.of(CarriedOutStep.class)
            .column("instalment_id", "uuid", row -> row.done().instalmentId().value())
            .column("cycle", "int4", row -> row.done().cycle())
            .column("step", "text", row -> row.done().step().value())
            .column("taken", "bool", _ -> true)
            .column("done_attempt", "uuid", row -> row.done().attemptId().value())
            .column("done_outcome", "text", row -> row.done().outcome())
            .column("done_on", "date", row -> row.done().doneOn())
            .column("done_by", "text", row -> row.event().actor())
            .update("query.escalation_step", List.of("instalment_id", "cycle", "step", "taken"), """
                    done_attempt = r.done_attempt, done_outcome = r.done_outcome, done_on = r.done_on,
                    done_by = r.done_by""");
}
