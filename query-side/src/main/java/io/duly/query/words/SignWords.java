package io.duly.query.words;

import io.duly.events.contact.PersonRole;
import io.duly.events.warning.WarningKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** Says what was seen that makes a late payment likelier. */
public final class SignWords {

    private static final List<String> DAYS =
            List.of("leftOn", "lastLateDue", "deliveredOn", "refusedOn", "promisedFor", "missed");
    private static final List<String> AMOUNTS = List.of("invoiced", "owed", "limit", "value", "usual");

    private SignWords() {}

    /**
     * Tells a sign of a rule anew from what the rule went by.
     *
     * @param words what was written when the sign was raised. It is said of signs that people saw, in their own words,
     *     and of those that keep less than a sentence of today needs
     */
    public static String describe(WarningKind kind, String words, Map<String, String> inputs, Locale language) {
        var sentence = "WarningKind." + kind.name();
        var needed = Teller.BOOK.in(language).places(sentence);
        if (needed.isEmpty() || !inputs.keySet().containsAll(needed.get())) {
            return words;
        }
        var teller = Teller.in(language, Names.NONE);
        var values = new HashMap<String, Object>(inputs);
        values.replaceAll((name, value) -> spoken(name, value.toString(), teller));
        return teller.say(sentence, values);
    }

    private static Object spoken(String name, String value, Teller teller) {
        if (DAYS.contains(name)) {
            return teller.day(LocalDate.parse(value));
        }
        if (AMOUNTS.contains(name)) {
            return teller.money(Money.parse(value));
        }
        return switch (name) {
            case "role" -> teller.title(PersonRole.valueOf(value));
            case "persons", "times", "late", "unpaid", "daysLateAtLeast" -> Integer.valueOf(value);
            default -> value;
        };
    }
}
