package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Leave a suggested line out, with a reason. */
record DeclineLine(
        @TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, SuggestionId suggestionId, String reason) {

    DeclineLine {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
