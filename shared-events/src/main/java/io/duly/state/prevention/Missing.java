package io.duly.state.prevention;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.state.contact.Shortfall;
import io.duly.state.warning.Risk;
import java.util.List;

/** One thing that stands between a deal and its next stage. */
public sealed interface Missing {

    /** Names the kind for readers of the JSON, where the Java type is lost. */
    @JsonProperty
    default String kind() {
        return switch (this) {
            case Action _ -> "ACTION";
            case Contacts _ -> "CONTACTS";
            case Approval _ -> "APPROVAL";
        };
    }

    /** A mandatory action that was neither done nor waived, with its script. */
    record Action(PlaybookAction action) implements Missing {}

    /**
     * Too few persons, or too few ways to reach them.
     *
     * @param script the words with which to ask for more
     */
    record Contacts(CoverageLevel level, CoverageLevel needed, List<Shortfall> shortfalls, Texts script)
            implements Missing {}

    /** The customer's risk is so high that the head of sales has to approve. */
    record Approval(Risk risk) implements Missing {}
}
