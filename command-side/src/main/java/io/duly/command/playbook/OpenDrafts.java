package io.duly.command.playbook;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.SuggestionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The drafts of a playbook as its events left them, and what was said and suggested about them. */
final class OpenDrafts {

    private final Map<DraftId, Playbook> open = new HashMap<>();
    private final Map<DraftId, Long> versions = new HashMap<>();
    private final Map<CommentId, PlaybookDraftCommented> comments = new HashMap<>();
    private final Map<DraftId, PlaybookDraftDiscarded> discarded = new HashMap<>();
    private final Map<SuggestionId, PlaybookLineSuggested> suggestions = new HashMap<>();
    private final Map<SuggestionId, PlaybookEvent> decisions = new HashMap<>();

    boolean isOpen(DraftId draft) {
        return open.containsKey(draft);
    }

    /** The sequence number of the event that last changed or ended the draft. */
    long version(DraftId draft) {
        return versions.getOrDefault(draft, ExpectedVersion.NOTHING_YET);
    }

    Optional<Playbook> find(DraftId draft) {
        return Optional.ofNullable(open.get(draft));
    }

    /** @throws CommandRejected when nobody saved it, or it was published or discarded */
    Playbook require(DraftId draft) {
        return find(draft)
                .orElseThrow(() ->
                        new CommandRejected(PlaybookRefusal.DRAFT_UNKNOWN, "there is no such draft, or not any more"));
    }

    @Nullable
    PlaybookDraftCommented comment(CommentId id) {
        return comments.get(id);
    }

    @Nullable
    PlaybookDraftDiscarded discarding(DraftId draft) {
        return discarded.get(draft);
    }

    Optional<PlaybookLineSuggested> suggestion(SuggestionId id) {
        return Optional.ofNullable(suggestions.get(id));
    }

    /** How a suggestion was accepted or declined; null while it waits. */
    @Nullable
    PlaybookEvent decision(SuggestionId id) {
        return decisions.get(id);
    }

    void on(PlaybookEvent event, long sequenceNumber) {
        switch (event) {
            case PlaybookDraftSaved saved -> {
                change(saved.draft(), saved.playbook(), sequenceNumber);
                discarded.remove(saved.draft());
            }
            case PlaybookDraftCommented comment -> comments.put(comment.commentId(), comment);
            case PlaybookLineSuggested suggested -> suggestions.put(suggested.suggestionId(), suggested);
            case PlaybookLineAccepted accepted -> {
                decisions.put(accepted.suggestionId(), accepted);
                change(accepted.draft(), accepted.line().in(require(accepted.draft())), sequenceNumber);
            }
            case PlaybookLineDeclined declined -> decisions.put(declined.suggestionId(), declined);
            case PlaybookDraftDiscarded gone -> {
                end(gone.draft(), sequenceNumber);
                discarded.put(gone.draft(), gone);
            }
            case PlaybookPublished published -> {
                var draft = published.draft();
                if (draft != null) {
                    end(draft, sequenceNumber);
                }
            }
        }
    }

    private void change(DraftId draft, Playbook contents, long sequenceNumber) {
        open.put(draft, contents);
        versions.put(draft, sequenceNumber);
    }

    private void end(DraftId draft, long sequenceNumber) {
        open.remove(draft);
        versions.put(draft, sequenceNumber);
    }
}
