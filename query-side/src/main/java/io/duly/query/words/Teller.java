package io.duly.query.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.StepId;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Puts events into sentences of one language, with the names that people know things by. */
public final class Teller {

    private static final String NONE = "NONE";

    private final Sentences sentences;
    private final Names names;

    private Teller(Sentences sentences, Names names) {
        this.sentences = sentences;
        this.names = names;
    }

    /** @param language Russian or, for any other one, English */
    public static Teller in(Locale language, Names names) {
        return new Teller(Sentences.in(language), names);
    }

    /** @param values the values that the sentence has places for, by their names */
    String say(String sentence, Map<String, ?> values) {
        return new MessageFormat(sentences.pattern(sentence), place()).format(values);
    }

    String say(String sentence) {
        return say(sentence, Map.of());
    }

    String title(Enum<?> constant) {
        return sentences.pattern(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The steps of the standard ladder have titles; any other is called what its author called it. */
    String step(StepId step) {
        return sentences.find("step." + step.value()).orElseGet(() -> spoken(step.value()));
    }

    String action(ActionId action) {
        var title = names.actions().get(action);
        if (title == null) {
            return spoken(action.value());
        }
        var texts = title.byLanguage();
        var text = texts.get(sentences.language().getLanguage());
        return text == null ? texts.values().iterator().next() : text;
    }

    String person(ContactPersonId person) {
        var name = names.people().get(person);
        return name == null ? say("somebody") : name;
    }

    /** Such as EUR 1,234.50, with the currency where the language has it. */
    String money(Money money) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(sentences.language());
        format.setMinimumFractionDigits(money.getScale());
        format.setMaximumFractionDigits(money.getScale());
        var amount = format.format(money.getAmount());
        var code = money.getCurrencyUnit().getCode();
        return sentences.isRussian() ? amount + "\u00a0" + code : code + "\u00a0" + amount;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", sentences.language()).format(day);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", sentences.language())
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    String list(List<String> parts) {
        return ListFormatter.getInstance(place()).format(parts);
    }

    /** What a pattern tells apart from a text that is there. */
    static String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : text;
    }

    private ULocale place() {
        return sentences.isRussian() ? ULocale.forLocale(sentences.language()) : ULocale.UK;
    }

    private static String spoken(String id) {
        return id.replace('-', ' ');
    }
}
