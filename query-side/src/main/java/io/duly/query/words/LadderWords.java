package io.duly.query.words;

import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.PolicyVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says what the escalation ladder did to a deal. */
record LadderWords(LadderEvent event) implements EventWords {

    @Override
    public String describe() {
        return switch (event) {
            case InstalmentBecameOverdue overdue ->
                "The instalment due on %s became overdue with %s open.".formatted(overdue.dueOn(), overdue.open());
            case EscalationStepTaken taken ->
                "The step %s came due and is to be carried out: %s."
                        .formatted(taken.inputs().step().step().value(), work(taken.inputs()));
            case EscalationStepSkipped skipped ->
                "The step %s was left out for the instalment due on %s: %s."
                        .formatted(
                                skipped.inputs().step().step().value(),
                                skipped.inputs().dueOn(),
                                why(skipped.why()));
            case EvaluationPlanned planned -> "The ladder is to be looked at again at %s.".formatted(planned.at());
            case EvaluationEnded _ -> "The ladder has nothing left to wait for.";
            case PolicyMigrated migrated ->
                "The deal moved from %s to %s.".formatted(words(migrated.from()), words(migrated.to()));
        };
    }

    @Override
    public @Nullable LocalDate effectiveOn() {
        return switch (event) {
            case InstalmentBecameOverdue overdue -> overdue.overdueSince();
            case EscalationStepTaken taken -> taken.inputs().decidedOn();
            case EscalationStepSkipped skipped -> skipped.inputs().decidedOn();
            case EvaluationPlanned _, EvaluationEnded _, PolicyMigrated _ -> null;
        };
    }

    static String words(PolicyVersion policy) {
        return "policy %s version %d".formatted(policy.policyId().value(), policy.version());
    }

    private static String work(StepInputs inputs) {
        return "%s by %s to %s about %s%s %s"
                .formatted(
                        DealWords.words(inputs.step().action()),
                        DealWords.words(inputs.step().owner()),
                        DealWords.words(inputs.step().contact()),
                        inputs.open(),
                        inputs.onAccount() == null ? "" : " less %s on account,".formatted(inputs.onAccount()),
                        age(inputs));
    }

    private static String age(StepInputs inputs) {
        int days = inputs.daysPastDue();
        if (days > 0) {
            return "overdue by %d days".formatted(days);
        }
        return days == 0 ? "due today" : "due in %d days".formatted(-days);
    }

    private static String why(SkipReason why) {
        return switch (why) {
            case CONDITION_NOT_MET -> "its condition does not hold for this customer";
            case BELOW_MINIMUM -> "too little is open";
            case SUPERSEDED -> "a higher step was taken instead";
            case BEFORE_INVOICE_WAS_KNOWN -> "its day had passed before the invoice was known";
        };
    }
}
