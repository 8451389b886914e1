package io.duly.query.words;

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
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.PolicyVersion;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what the escalation ladder did to a deal. */
record LadderWords(LadderEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return teller.say(
                event.getClass().getSimpleName(),
                switch (event) {
                    case InstalmentBecameOverdue overdue ->
                        Map.of("day", teller.day(overdue.dueOn()), "open", teller.money(overdue.open()));
                    case EscalationStepTaken taken -> work(taken.inputs(), teller);
                    case EscalationStepSkipped skipped ->
                        Map.of(
                                "step", teller.step(skipped.inputs().step().step()),
                                "day", teller.day(skipped.inputs().dueOn()),
                                "why", teller.why(skipped.why(), skipped.inputs()));
                    case EscalationStepPostponed later ->
                        Map.of(
                                "step", teller.step(later.step()),
                                "contacts", later.contacts(),
                                "until", teller.day(later.until()));
                    case EscalationStepDone done ->
                        Map.of("step", teller.step(done.step()), "outcome", teller.title(done.outcome()));
                    case DebtorContacted contacted ->
                        Map.of(
                                "person", teller.person(contacted.personId()),
                                "channel", teller.title(contacted.channel()),
                                "debts", contacted.instalments().size(),
                                "outcome", teller.title(contacted.outcome()));
                    case EvaluationPlanned planned -> Map.of("moment", teller.moment(planned.at()));
                    case EvaluationEnded _ -> Map.of();
                    case PolicyMigrated migrated ->
                        Map.of("from", words(migrated.from(), teller), "to", words(migrated.to(), teller));
                });
    }

    @Override
    public @Nullable LocalDate effectiveOn() {
        return switch (event) {
            case InstalmentBecameOverdue overdue -> overdue.overdueSince();
            case EscalationStepTaken taken -> taken.inputs().decidedOn();
            case EscalationStepSkipped skipped -> skipped.inputs().decidedOn();
            case EscalationStepPostponed later -> later.postponedOn();
            case EscalationStepDone done -> done.doneOn();
            case DebtorContacted contacted -> contacted.contactedOn();
            case EvaluationPlanned _, EvaluationEnded _, PolicyMigrated _ -> null;
        };
    }

    static String words(PolicyVersion policy, Teller teller) {
        return teller.say("policy", Map.of("name", policy.policyId().value(), "version", policy.version()));
    }

    private static Map<String, Object> work(StepInputs inputs, Teller teller) {
        return Map.of(
                "step", teller.step(inputs.step().step()),
                "action", teller.title(inputs.step().action()),
                "owner", teller.title(inputs.step().owner()),
                "contact", teller.title(inputs.step().contact()),
                "open", open(inputs, teller),
                "age", age(inputs.daysPastDue(), teller));
    }

    private static String open(StepInputs inputs, Teller teller) {
        var open = teller.money(inputs.open());
        var onAccount = inputs.onAccount();
        var net = onAccount == null
                ? open
                : teller.say("Open.net", Map.of("open", open, "account", teller.money(onAccount)));
        var heldBack = inputs.heldBack();
        return heldBack == null ? net : teller.say("Open.asked", Map.of("open", net, "held", teller.money(heldBack)));
    }

    private static String age(int daysPastDue, Teller teller) {
        return teller.say(daysPastDue > 0 ? "Age.past" : "Age.ahead", Map.of("days", Math.abs(daysPastDue)));
    }
}
