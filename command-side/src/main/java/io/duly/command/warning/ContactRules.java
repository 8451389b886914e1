package io.duly.command.warning;

import static java.util.function.Predicate.not;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.warning.WarningKind;
import io.duly.state.contact.ContactEntry;
import io.duly.state.contact.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Raises alarms about the people at a customer. A customer who never gave us a contact raises none, because people
 * notice that themselves.
 */
final class ContactRules {

    private ContactRules() {}

    /**
     * Nobody can be reached today. Contacts that have no channel yet do not raise this alarm: somebody is still
     * entering them.
     */
    static List<Finding> noReachableContact(WarningFacts facts, Thresholds thresholds) {
        var book = facts.contacts();
        if (book.people().stream().allMatch(entry -> entry.channels().isEmpty())
                || book.anybodyReachable(facts.today())) {
            return List.of();
        }
        return List.of(new Finding(
                WarningKind.NO_REACHABLE_CONTACT,
                "nobody",
                null,
                "Of those whom we know there, nobody can be reached.",
                Map.of("persons", Integer.toString(book.people().size())),
                nextTurn(facts)));
    }

    /** The decision maker or the accountant has left, and nobody of that role is known in their place. */
    static List<Finding> keyContactLeft(WarningFacts facts, Thresholds thresholds) {
        return facts.contacts().people().stream()
                .filter(entry -> entry.person().role().isKey() && entry.hasLeft(facts.today()))
                .filter(not(entry -> isReplaced(entry, facts)))
                .map(entry -> new Finding(
                        WarningKind.KEY_CONTACT_LEFT,
                        entry.personId().toString(),
                        null,
                        "%s left on %s, and nobody is known in their place."
                                .formatted(capitalised(entry.person().role().words()), entry.leftOn()),
                        Map.of(
                                "personId", entry.personId().toString(),
                                "role", entry.person().role().name(),
                                "leftOn", String.valueOf(entry.leftOn())),
                        null))
                .toList();
    }

    /** There were three by three, and time alone will not restore what failed since. */
    static List<Finding> coverageFell(WarningFacts facts, Thresholds thresholds) {
        var given = Coverage.given(facts.contacts(), facts.today());
        var left = Coverage.lasting(facts.contacts(), facts.today());
        if (!given.level().reaches(CoverageLevel.THREE_BY_THREE)
                || left.level().reaches(CoverageLevel.THREE_BY_THREE)) {
            return List.of();
        }
        return List.of(new Finding(
                WarningKind.COVERAGE_FELL,
                "below three by three",
                null,
                "Contacts fell below three by three: %d persons are left."
                        .formatted(left.people().size()),
                Map.of(
                        "level", left.level().name(),
                        "persons", Integer.toString(left.people().size())),
                null));
    }

    private static boolean isReplaced(ContactEntry gone, WarningFacts facts) {
        return facts.contacts().people().stream()
                .anyMatch(other -> other.person().role() == gone.person().role() && !other.hasLeft(facts.today()));
    }

    private static @Nullable LocalDate nextTurn(WarningFacts facts) {
        return Optional.ofNullable(facts.contacts().turningDays().higher(facts.today()))
                .orElse(null);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
