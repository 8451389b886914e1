package io.duly.command.playbook;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.SuggestionId;
import java.util.Optional;

/** Decides about single lines that are suggested for a draft. A repeat leads to no event. */
final class Suggestions {

    private Suggestions() {}

    static Optional<PlaybookEvent> decide(SuggestLine command, OpenDrafts drafts) {
        var known = drafts.suggestion(command.suggestionId());
        if (known.isPresent()) {
            if (isRepeat(command, known.get())) {
                return Optional.empty();
            }
            throw new CommandRejected(PlaybookRefusal.SUGGESTION_EXISTS, "this suggestion says something else already");
        }
        var line = command.line();
        var draft = drafts.require(command.draft());
        if (fitted(line, draft).equals(draft)) {
            throw new CommandRejected(PlaybookRefusal.SUGGESTION_CHANGES_NOTHING, "the draft has this line already");
        }
        return Optional.of(new PlaybookLineSuggested(
                command.playbookId(),
                command.draft(),
                command.suggestionId(),
                line,
                line.asIn(draft).orElse(null),
                command.reason()));
    }

    /** What was suggested for one line is not taken for another: the line must stand as whoever suggested it saw it. */
    static Optional<PlaybookEvent> decide(AcceptLine command, OpenDrafts drafts) {
        var suggested = suggestion(command.draft(), command.suggestionId(), drafts);
        var line = suggested.line();
        var accepted = new PlaybookLineAccepted(command.playbookId(), command.draft(), command.suggestionId(), line);
        if (isDecided(accepted, command.suggestionId(), drafts)) {
            return Optional.empty();
        }
        var draft = drafts.require(command.draft());
        if (!line.asIn(draft).equals(Optional.ofNullable(suggested.before()))) {
            throw new CommandRejected(
                    PlaybookRefusal.SUGGESTION_OUTDATED, "the line was changed since this was suggested");
        }
        fitted(line, draft);
        return Optional.of(accepted);
    }

    static Optional<PlaybookEvent> decide(DeclineLine command, OpenDrafts drafts) {
        suggestion(command.draft(), command.suggestionId(), drafts);
        var declined = new PlaybookLineDeclined(
                command.playbookId(), command.draft(), command.suggestionId(), command.reason());
        return isDecided(declined, command.suggestionId(), drafts) ? Optional.empty() : Optional.of(declined);
    }

    /** Whoever sends a suggestion again knows nothing of the line that stood there before. */
    private static boolean isRepeat(SuggestLine command, PlaybookLineSuggested known) {
        return known.draft().equals(command.draft())
                && known.line().equals(command.line())
                && known.reason().equals(command.reason());
    }

    private static PlaybookLineSuggested suggestion(DraftId draft, SuggestionId id, OpenDrafts drafts) {
        return drafts.suggestion(id)
                .filter(suggested -> suggested.draft().equals(draft))
                .orElseThrow(() ->
                        new CommandRejected(PlaybookRefusal.SUGGESTION_UNKNOWN, "nobody suggested this for the draft"));
    }

    private static boolean isDecided(PlaybookEvent decision, SuggestionId id, OpenDrafts drafts) {
        var earlier = drafts.decision(id);
        if (earlier != null && !earlier.equals(decision)) {
            throw new CommandRejected(
                    PlaybookRefusal.SUGGESTION_DECIDED, "this suggestion was accepted or declined already");
        }
        return earlier != null;
    }

    private static Playbook fitted(PlaybookLine line, Playbook draft) {
        line.needed().filter(action -> draft.find(action).isEmpty()).ifPresent(action -> {
            throw new CommandRejected(PlaybookRefusal.ACTION_UNKNOWN, "the draft has no action " + action);
        });
        try {
            return line.in(draft);
        } catch (IllegalArgumentException noPlaybook) {
            throw new CommandRejected(PlaybookRefusal.LINE_DOES_NOT_FIT, "with this line, " + noPlaybook.getMessage());
        }
    }
}
