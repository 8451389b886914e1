package io.duly.command.escalation;

import io.duly.command.escalation.Decisions.Decided;
import io.duly.command.escalation.Decisions.Step;
import io.duly.command.escalation.Decisions.Verdict;
import io.duly.events.shared.StepId;
import io.duly.state.money.InstalmentState;
import io.duly.words.Phrasebook;
import io.duly.words.Sentences;
import io.duly.words.escalation.StepWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Says why a step was taken, left out or waits, as a person would. */
final class DecisionWords {

    static final Phrasebook BOOK = Phrasebook.beside(DecisionWords.class);

    private static final String NONE = "NONE";

    private final Sentences sentences;

    DecisionWords(Locale language) {
        this.sentences = BOOK.in(language);
    }

    Locale language() {
        return sentences.language();
    }

    String title(StepId step) {
        return StepWords.title(sentences.language(), step);
    }

    String say(StepId step, Decided decided) {
        var skipped = decided.skipped();
        var inputs = decided.inputs();
        return skipped == null
                ? sentences.say(
                        "Taken",
                        Map.of(
                                "step", title(step),
                                "day", sentences.day(inputs.decidedOn()),
                                "open", sentences.money(inputs.open()),
                                "age", inputs.daysPastDue() > 0 ? "PAST" : "AHEAD",
                                "days", Math.abs(inputs.daysPastDue())))
                : sentences.say(
                        "Skipped",
                        Map.of(
                                "step", title(step),
                                "day", sentences.day(inputs.decidedOn()),
                                "why", StepWords.why(sentences.language(), skipped, inputs)));
    }

    String say(Outlook outlook) {
        var expected = outlook.expectedOn();
        return sentences.say(
                "Waits",
                Map.of(
                        "step", title(outlook.step().step()),
                        "why", outlook.why().name(),
                        "contacts",
                                outlook.postponed() == null
                                        ? 0
                                        : outlook.postponed().contacts(),
                        "first", sentences.day(outlook.firstDay()),
                        "next", expected == null ? NONE : sentences.day(expected),
                        "provisional", outlook.provisional() ? "YES" : "NO",
                        "reasons", reasons(outlook.waitsFor())));
    }

    private String reasons(List<Standstill> standstills) {
        return sentences.list(standstills.stream()
                .map(standstill -> {
                    var until = standstill.until();
                    return sentences.say(
                            "Standstill",
                            Map.of("what", standstill.reason(), "until", until == null ? NONE : sentences.day(until)));
                })
                .distinct()
                .toList());
    }

    /** What came of one debt on a day: what was taken, or else what the highest step that is due waits for. */
    String about(InstalmentState owed, boolean runs, List<Step> steps, LocalDate on) {
        if (owed.settled()) {
            return sentences.say("Settled");
        }
        if (!runs) {
            return sentences.say("Over");
        }
        var today = steps.stream()
                .filter(step -> step.verdict() == Verdict.TAKEN && on.equals(step.decidedOn()))
                .findFirst();
        if (today.isPresent()) {
            return today.get().words();
        }
        var waiting = steps.stream()
                .filter(step -> step.verdict() == Verdict.WAITS)
                .filter(step -> !Outlook.Why.BYGONE.name().equals(step.why()))
                .toList();
        return waiting.stream()
                .filter(step -> !firstDay(step).isAfter(on))
                .max(Comparator.comparing(DecisionWords::firstDay))
                .or(() -> waiting.stream().min(Comparator.comparing(DecisionWords::firstDay)))
                .map(Step::words)
                .orElseGet(() -> sentences.say("NothingLeft"));
    }

    private static LocalDate firstDay(Step waiting) {
        return Objects.requireNonNull(waiting.firstDay());
    }
}
