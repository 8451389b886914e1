package io.duly.command.playbook;

import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.stored.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads drafts, and what was said and suggested about them, from the events of their playbook, which are few. */
@Component
class Drafts {

    private final EventStore store;
    private final Playbooks playbooks;

    Drafts(EventStore store, Playbooks playbooks) {
        this.store = store;
        this.playbooks = playbooks;
    }

    /** Every draft that was ever saved, in the order of their first saving. */
    List<DraftView> list(PlaybookId playbookId) {
        return List.copyOf(read(playbookId).values());
    }

    Optional<DraftView> find(PlaybookId playbookId, DraftId draft) {
        return Optional.ofNullable(read(playbookId).get(draft));
    }

    DraftDiff compare(PlaybookId playbookId, DraftView draft) {
        var latest = playbooks.latest(playbookId);
        return new DraftDiff(
                draft.draft(),
                latest.map(PlaybookVersion::version).orElse(null),
                PlaybookDiff.between(latest.map(playbooks::require).orElse(null), draft.playbook()));
    }

    private Map<DraftId, DraftView> read(PlaybookId playbookId) {
        Map<DraftId, DraftView> drafts = new LinkedHashMap<>();
        store.readEvents(playbookId.toString()).asStream().forEach(message -> fold(drafts, message));
        return drafts;
    }

    private static void fold(Map<DraftId, DraftView> drafts, DomainEventMessage<?> message) {
        switch ((PlaybookEvent) message.getPayload()) {
            case PlaybookDraftSaved saved -> drafts.compute(saved.draft(), (_, draft) -> saved(draft, saved, message));
            case PlaybookDraftCommented said ->
                drafts.computeIfPresent(said.draft(), (_, draft) -> draft.with(comment(said, message)));
            case PlaybookLineSuggested suggested ->
                drafts.computeIfPresent(suggested.draft(), (_, draft) -> draft.with(suggestion(suggested, message)));
            case PlaybookLineAccepted accepted ->
                drafts.computeIfPresent(
                        accepted.draft(),
                        (_, draft) -> draft.accepted(
                                accepted.suggestionId(), accepted.line(), decision(null, message), etag(message)));
            case PlaybookLineDeclined declined ->
                drafts.computeIfPresent(
                        declined.draft(),
                        (_, draft) -> draft.declined(declined.suggestionId(), decision(declined.reason(), message)));
            case PlaybookDraftDiscarded discarded ->
                drafts.computeIfPresent(discarded.draft(), (_, draft) -> draft.ended("DISCARDED", etag(message)));
            case PlaybookPublished published -> {
                var draft = published.draft();
                if (draft != null) {
                    drafts.computeIfPresent(draft, (_, known) -> known.ended("PUBLISHED", etag(message)));
                }
            }
        }
    }

    private static DraftView saved(@Nullable DraftView draft, PlaybookDraftSaved saved, DomainEventMessage<?> message) {
        var by = text(message, Provenance.ACTOR);
        var at = message.getTimestamp();
        return draft == null
                ? new DraftView(saved.draft(), "DRAFT", saved.playbook(), by, at, List.of(), List.of(), etag(message))
                : draft.saved(saved.playbook(), by, at, etag(message));
    }

    private static DraftView.Comment comment(PlaybookDraftCommented said, DomainEventMessage<?> message) {
        return new DraftView.Comment(
                said.commentId(),
                said.action(),
                said.text(),
                text(message, Provenance.ACTOR),
                text(message, Provenance.ROLE),
                message.getTimestamp());
    }

    private static DraftView.Suggestion suggestion(PlaybookLineSuggested suggested, DomainEventMessage<?> message) {
        return new DraftView.Suggestion(
                suggested.suggestionId(),
                "WAITING",
                suggested.line(),
                suggested.before(),
                false,
                suggested.reason(),
                text(message, Provenance.ACTOR),
                text(message, Provenance.ROLE),
                message.getTimestamp(),
                null);
    }

    private static DraftView.Decision decision(@Nullable String reason, DomainEventMessage<?> message) {
        return new DraftView.Decision(
                reason, text(message, Provenance.ACTOR), text(message, Provenance.ROLE), message.getTimestamp());
    }

    private static String etag(DomainEventMessage<?> message) {
        return "\"" + message.getSequenceNumber() + "\"";
    }

    private static String text(DomainEventMessage<?> message, String key) {
        return String.valueOf(message.getMetaData().get(key));
    }
}
