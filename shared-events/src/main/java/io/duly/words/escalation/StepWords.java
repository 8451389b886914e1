package io.duly.words.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.StepId;
import io.duly.words.Phrasebook;
import java.util.Locale;

/** What the steps of a ladder are called, and why one is left out. */
public final class StepWords {

    static final Phrasebook BOOK = Phrasebook.beside(StepWords.class);

    private StepWords() {}

    /** The steps of the standard ladder have titles; any other is called what its author called it. */
    public static String title(Locale language, StepId step) {
        var sentences = BOOK.in(language);
        var title = "step." + step.value();
        return sentences.has(title) ? sentences.say(title) : step.value().replace('-', ' ');
    }

    public static String title(Locale language, SkipReason why) {
        return BOOK.in(language).title(why);
    }

    /** Names the condition that did not hold, where it is known. */
    public static String why(Locale language, SkipReason why, StepInputs inputs) {
        var sentences = BOOK.in(language);
        var facts = inputs.facts();
        return why == SkipReason.CONDITION_NOT_MET && facts != null && facts.failed() != null
                ? UnmetWords.say(facts.failed(), facts, inputs, sentences)
                : title(language, why);
    }
}
