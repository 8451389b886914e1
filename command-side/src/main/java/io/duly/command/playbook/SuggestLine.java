package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Suggest one line for a draft, with a reason. */
record SuggestLine(
        @TargetAggregateIdentifier PlaybookId playbookId,
        DraftId draft,
        SuggestionId suggestionId,
        PlaybookLine line,
        String reason) {

    SuggestLine {
        line = PlaybookTexts.kept(line);
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
