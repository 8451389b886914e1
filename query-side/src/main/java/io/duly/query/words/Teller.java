package io.duly.query.words;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import io.duly.words.Phrasebook;
import io.duly.words.Sentences;
import io.duly.words.escalation.StepWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Puts events into sentences of one language, with the names that people know things by. */
public final class Teller {

    static final Phrasebook BOOK = Phrasebook.beside(Teller.class);

    private static final String NONE = "NONE";

    private final Sentences sentences;
    private final Names names;

    private Teller(Sentences sentences, Names names) {
        this.sentences = sentences;
        this.names = names;
    }

    /** @param language Russian or, for any other one, English */
    public static Teller in(Locale language, Names names) {
        return new Teller(BOOK.in(language), names);
    }

    /** @param values the values that the sentence has places for, by their names */
    String say(String sentence, Map<String, ?> values) {
        return sentences.say(sentence, values);
    }

    String say(String sentence) {
        return sentences.say(sentence);
    }

    String title(Enum<?> constant) {
        return sentences.title(constant);
    }

    String step(StepId step) {
        return StepWords.title(sentences.language(), step);
    }

    String why(SkipReason why, StepInputs inputs) {
        return StepWords.why(sentences.language(), why, inputs);
    }

    String action(ActionId action) {
        var title = names.actions().get(action);
        return title == null ? spoken(action.value()) : title.in(sentences.language());
    }

    String person(ContactPersonId person) {
        var name = names.people().get(person);
        return name == null ? say("somebody") : name;
    }

    /** The number of the invoice that an instalment is a part of, or what a pattern takes for none. */
    String invoice(InstalmentId instalment) {
        return orNone(names.debts().get(instalment));
    }

    String money(Money money) {
        return sentences.money(money);
    }

    String day(LocalDate day) {
        return sentences.day(day);
    }

    String moment(Instant moment) {
        return sentences.moment(moment);
    }

    String list(List<String> parts) {
        return sentences.list(parts);
    }

    /** What a pattern tells apart from a text that is there. */
    static String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : text;
    }

    private static String spoken(String id) {
        return id.replace('-', ' ');
    }
}
