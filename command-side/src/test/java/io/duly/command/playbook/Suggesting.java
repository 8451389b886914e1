package io.duly.command.playbook;

import static io.duly.testing.PlaybookFixture.STANDARD;

import io.duly.command.web.ExpectedVersion;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.SuggestionId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commands and events about one line that is suggested for a draft. */
final class Suggesting {

    static final DraftId AUTUMN = DraftId.of("autumn-review");
    static final String WHY = "nobody signs after the old words";

    private Suggesting() {}

    static Map<String, Long> having(long version) {
        return Map.of(ExpectedVersion.KEY, version);
    }

    static SuggestLine suggest(SuggestionId id, PlaybookLine line) {
        return new SuggestLine(STANDARD, AUTUMN, id, line, WHY);
    }

    static AcceptLine accept(SuggestionId id) {
        return new AcceptLine(STANDARD, AUTUMN, id);
    }

    static DeclineLine decline(SuggestionId id, String reason) {
        return new DeclineLine(STANDARD, AUTUMN, id, reason);
    }

    static PlaybookDraftSaved saved(Playbook contents) {
        return new PlaybookDraftSaved(STANDARD, AUTUMN, contents);
    }

    static PlaybookLineSuggested suggested(SuggestionId id, PlaybookLine line, @Nullable PlaybookLine before) {
        return new PlaybookLineSuggested(STANDARD, AUTUMN, id, line, before, WHY);
    }

    static PlaybookLineAccepted accepted(SuggestionId id, PlaybookLine line) {
        return new PlaybookLineAccepted(STANDARD, AUTUMN, id, line);
    }

    static PlaybookLineDeclined declined(SuggestionId id, String reason) {
        return new PlaybookLineDeclined(STANDARD, AUTUMN, id, reason);
    }
}
