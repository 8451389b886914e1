package io.duly.command.prevention;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Report an action of the deal's playbook as done, with the evidence that it asks for.
 *
 * @param doneOn today where it is not given
 * @param document where it can be looked at, as an absolute link
 */
public record FinishPreventionAction(
        @TargetAggregateIdentifier DealId dealId,
        ActionId action,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        @Nullable String document,
        @Nullable ContactPersonId contact)
        implements Fact {

    public FinishPreventionAction {
        if (doneOn != null) {
            Check.date("doneOn", doneOn);
        }
        if (note != null) {
            note = Check.lines("note", note, Check.LONG_TEXT);
        }
        if (document != null) {
            document = Check.link("document", document);
        }
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return doneOn == null ? Map.of() : Map.of("doneOn", doneOn);
    }
}
