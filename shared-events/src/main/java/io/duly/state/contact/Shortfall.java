package io.duly.state.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ContactPersonId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One thing that is missing to a level of coverage. */
public sealed interface Shortfall {

    /** Names the kind for readers of the JSON, where the Java type is lost. */
    @JsonProperty
    default String kind() {
        return switch (this) {
            case Person _ -> "PERSON";
            case Channels _ -> "CHANNELS";
        };
    }

    /** In words, such as "a second channel for the accountant". */
    @JsonProperty
    String words();

    /** @param ordinal which person it would be, counted from 1 */
    record Person(int ordinal, int channels) implements Shortfall {

        @Override
        @JsonProperty
        public String words() {
            return "a %s person, with %d channels".formatted(Shortfall.ordinal(ordinal), channels);
        }
    }

    /** @param have the ways there are to reach this person now */
    record Channels(ContactPersonId personId, String personName, PersonRole role, int have, int needed)
            implements Shortfall {

        @Override
        @JsonProperty
        public String words() {
            var missing = IntStream.rangeClosed(have + 1, needed)
                    .mapToObj(ordinal -> "a " + Shortfall.ordinal(ordinal))
                    .collect(Collectors.joining(", "));
            var last = missing.lastIndexOf(", ");
            var counted = last < 0 ? missing : missing.substring(0, last) + " and" + missing.substring(last + 1);
            return "%s channel for %s".formatted(counted, role.words());
        }
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> "fourth";
        };
    }
}
