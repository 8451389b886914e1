package io.duly.state.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ContactPersonId;

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

    /** In English, such as "one more channel for the accountant". */
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
            var more = needed - have;
            return (more == 1 ? "one more channel for " : more + " more channels for ") + role.words();
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
