package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads drafts and their comments from the events of their playbook, which are few. */
@Component
class Drafts {

    /**
     * A draft as it stands.
     *
     * @param status DRAFT, DISCARDED, or PUBLISHED
     */
    record Draft(
            DraftId draft, String status, Playbook playbook, String savedBy, Instant savedAt, List<Comment> comments) {}

    /** What somebody said about a draft, or about the action that it names. */
    record Comment(CommentId commentId, @Nullable ActionId action, String text, String by, String role, Instant at) {}

    private final EventStore store;

    Drafts(EventStore store) {
        this.store = store;
    }

    /** Every draft that was ever saved, in the order of their first saving. */
    List<Draft> list(PlaybookId playbookId) {
        Map<DraftId, Draft> drafts = new LinkedHashMap<>();
        store.readEvents(playbookId.toString()).asStream().forEach(message -> fold(drafts, message));
        return List.copyOf(drafts.values());
    }

    private static void fold(Map<DraftId, Draft> drafts, DomainEventMessage<?> message) {
        switch ((PlaybookEvent) message.getPayload()) {
            case PlaybookDraftSaved saved ->
                drafts.merge(
                        saved.draft(),
                        new Draft(
                                saved.draft(),
                                "DRAFT",
                                saved.playbook(),
                                text(message, Provenance.ACTOR),
                                message.getTimestamp(),
                                List.of()),
                        (before, after) -> with(after, before.comments()));
            case PlaybookDraftCommented said ->
                drafts.computeIfPresent(said.draft(), (_, draft) -> with(draft, plus(draft.comments(), said, message)));
            case PlaybookDraftDiscarded discarded ->
                drafts.computeIfPresent(discarded.draft(), (_, draft) -> now("DISCARDED", draft));
            case PlaybookPublished published -> {
                var draft = published.draft();
                if (draft != null) {
                    drafts.computeIfPresent(draft, (_, known) -> now("PUBLISHED", known));
                }
            }
        }
    }

    private static Draft with(Draft draft, List<Comment> comments) {
        return new Draft(draft.draft(), draft.status(), draft.playbook(), draft.savedBy(), draft.savedAt(), comments);
    }

    private static Draft now(String status, Draft draft) {
        return new Draft(draft.draft(), status, draft.playbook(), draft.savedBy(), draft.savedAt(), draft.comments());
    }

    private static List<Comment> plus(
            List<Comment> comments, PlaybookDraftCommented said, DomainEventMessage<?> message) {
        var all = new ArrayList<>(comments);
        all.add(new Comment(
                said.commentId(),
                said.action(),
                said.text(),
                text(message, Provenance.ACTOR),
                text(message, Provenance.ROLE),
                message.getTimestamp()));
        return List.copyOf(all);
    }

    private static String text(DomainEventMessage<?> message, String key) {
        return String.valueOf(message.getMetaData().get(key));
    }
}
