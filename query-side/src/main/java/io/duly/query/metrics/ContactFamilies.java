package io.duly.query.metrics;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import java.util.EnumSet;
import java.util.List;

/** Shows what came of attempts to reach customers, and which steps of the ladder wait for somebody. */
final class ContactFamilies {

    private ContactFamilies() {}

    static List<Family> of(ContactFigures figures) {
        var attempts = Family.counters(
                "duly_contact_attempts", "Attempts to reach customers by what came of them, since the first deal");
        for (var outcome : AttemptOutcome.values()) {
            attempts.with(figures.attempts().getOrDefault(outcome, 0L), "outcome", outcome.name());
        }
        var waiting =
                Family.gauges("duly_escalation_steps_waiting", "Steps of the ladder that wait, by who is to take them");
        var done = Family.gauges(
                "duly_escalation_steps_done",
                "Steps of the ladder that were carried out, by who was to take them, on their day or late");
        var toDo = Family.gauges(
                "duly_worklist_steps",
                "Steps in the day lists, by who is to take them, and whether they came today or on an earlier day");
        var oldest = Family.gauges(
                "duly_worklist_oldest_step_age_seconds",
                "Since the oldest call or letter in the day lists came due; 0 where there is none");
        for (var owner : EnumSet.complementOf(EnumSet.of(StepOwner.SYSTEM))) {
            var steps = figures.steps().getOrDefault(owner, ContactFigures.NO_STEPS);
            waiting.with(steps.waiting(), "owner", owner.name());
            var list = figures.toDo().getOrDefault(owner, ContactFigures.NOTHING_TO_DO);
            toDo.with(list.today(), "owner", owner.name(), "day", "today")
                    .with(list.earlier(), "owner", owner.name(), "day", "earlier");
            oldest.with(list.oldest().toSeconds(), "owner", owner.name());
            done.with(steps.inTime(), "owner", owner.name(), "result", "in_time")
                    .with(steps.late(), "owner", owner.name(), "result", "late");
        }
        return List.of(attempts, waiting, done, toDo, oldest);
    }
}
