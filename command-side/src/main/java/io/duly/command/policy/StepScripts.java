package io.duly.command.policy;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.playbook.Texts;
import io.duly.script.Blank;
import java.util.Optional;
import java.util.TreeMap;

/** Judges the words of steps, and brings them into the form in which they are kept. */
final class StepScripts {

    private StepScripts() {}

    /** What is wrong with the words in one language. */
    static Optional<String> fault(String words) {
        return Blank.unknownIn(words).map(hole -> "has " + hole + ", which is none of the blanks " + Blank.list());
    }

    /** @param field the path of the step */
    static EscalationStep kept(String field, EscalationStep step) {
        var script = step.script();
        if (script == null) {
            return step;
        }
        var kept = new TreeMap<String, String>();
        script.byLanguage().forEach((language, words) -> {
            var path = field + ".script." + language;
            fault(words).ifPresent(message -> {
                throw new InvalidCommand(path, message);
            });
            kept.put(language, Check.lines(path, words, Texts.LONGEST));
        });
        return step.saying(new Texts(kept));
    }
}
