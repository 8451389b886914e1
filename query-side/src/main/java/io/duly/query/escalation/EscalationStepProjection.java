package io.duly.query.escalation;

import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.EscalationStep;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.stored.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps every decision about a step, what became of what was taken, and the steps of every published ladder. */
@Component
public class EscalationStepProjection extends BatchProjection {

    public static final String NAME = "escalation-steps";

    private record PolicyStep(EscalationPolicyPublished published, EscalationStep step) {}

    private static final BulkStatement<PolicyStep> ADD_POLICY_STEP = BulkStatement.of(PolicyStep.class)
            .column("policy_id", "text", row -> row.published().policyId().value())
            .column("version", "int4", row -> row.published().version())
            .column("step", "text", row -> row.step().step().value())
            .column("offset_days", "int4", row -> row.step().offsetDays())
            .column("level", "int4", row -> row.step().level())
            .column(
                    "script",
                    "text",
                    row -> row.step().script() == null
                            ? null
                            : EventJson.mapper().writeValueAsString(row.step().script()))
            .insertInto("query.policy_step");

    private final JdbcTemplate jdbc;

    EscalationStepProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.escalation_step", "query.policy_step"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var decided = new ArrayList<DecidedStep>();
        var done = new ArrayList<CarriedOutStep>();
        var published = new ArrayList<PolicyStep>();
        for (var event : batch) {
            if (event.payload() instanceof LadderEvent ladder) {
                decision(event, ladder).forEach(decided::add);
                if (ladder instanceof EscalationStepDone carriedOut) {
                    done.add(new CarriedOutStep(event, carriedOut));
                }
            } else if (event.payload() instanceof EscalationPolicyEvent policy) {
                switch (policy) {
                    case EscalationPolicyPublished version ->
                        version.policy().steps().forEach(step -> published.add(new PolicyStep(version, step)));
                }
            }
        }
        DecidedStep.ADD.run(jdbc, decided);
        CarriedOutStep.MARK.run(jdbc, done);
        supersede(decided);
        ADD_POLICY_STEP.run(jdbc, published);
    }

    /** A step that a person is to take takes the place of those before it. */
    private void supersede(List<DecidedStep> decided) {
        var newer = decided.stream().filter(DecidedStep::takesPlace).toList();
        if (!newer.isEmpty()) {
            jdbc.update(
                    """
                    update query.escalation_step s set superseded = true
                    from unnest(?::uuid[], ?::int4[], ?::int8[]) as later (instalment_id, cycle, global_index)
                    where s.instalment_id = later.instalment_id and s.cycle = later.cycle and s.taken
                      and not s.superseded and s.global_index < later.global_index""",
                    newer.stream()
                            .map(step -> step.instalmentId().value().toString())
                            .toArray(String[]::new),
                    newer.stream().map(step -> step.inputs().cycle()).toArray(Integer[]::new),
                    newer.stream().map(step -> step.event().globalIndex()).toArray(Long[]::new));
        }
    }

    private static Stream<DecidedStep> decision(RecordedEvent event, LadderEvent ladder) {
        return switch (ladder) {
            case EscalationStepTaken taken ->
                Stream.of(new DecidedStep(
                        event, taken.dealId(), taken.customerId(), taken.instalmentId(), null, taken.inputs()));
            case EscalationStepSkipped skipped ->
                Stream.of(new DecidedStep(
                        event,
                        skipped.dealId(),
                        skipped.customerId(),
                        skipped.instalmentId(),
                        skipped.why(),
                        skipped.inputs()));
            case InstalmentBecameOverdue _,
                    EscalationStepPostponed _,
                    EscalationStepDone _,
                    DebtorContacted _,
                    EvaluationPlanned _,
                    EvaluationEnded _,
                    PolicyMigrated _ -> Stream.empty();
        };
    }
}
