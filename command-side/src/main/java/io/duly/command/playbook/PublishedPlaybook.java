package io.duly.command.playbook;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.published.VersionRefusals;
import io.duly.command.published.VersionSequence;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A playbook with all its versions, and with the drafts of the next one. */
@Aggregate(cache = "aggregateCache")
class PublishedPlaybook {

    private static final VersionRefusals REFUSALS = new VersionRefusals(
            PlaybookRefusal.PLAYBOOK_VERSION_NOT_NEXT, PlaybookRefusal.PLAYBOOK_VERSION_EXISTS, "playbook", "contents");

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PlaybookId id;

    private final VersionSequence<PlaybookPublished> versions = new VersionSequence<>(REFUSALS);
    private final Map<DraftId, Playbook> drafts = new HashMap<>();
    private final Map<CommentId, PlaybookDraftCommented> comments = new HashMap<>();
    private final Map<DraftId, PlaybookDraftDiscarded> discarded = new HashMap<>();

    /** For Axon, which starts every replay from an empty playbook. */
    PublishedPlaybook() {}

    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return ExpectedVersion.guard(command, handler);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishPlaybook command) {
        if (versions.isNext(command.version(), published -> published.playbook().equals(command.playbook()))) {
            apply(new PlaybookPublished(command.playbookId(), command.version(), command.playbook(), null));
        }
    }

    @CommandHandler
    void handle(PublishDraft command) {
        if (versions.isNext(command.version(), published -> command.draft().equals(published.draft()))) {
            var draft = PlaybookTexts.kept(draft(command.draft()));
            apply(new PlaybookPublished(command.playbookId(), command.version(), draft, command.draft()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SaveDraft command) {
        if (!command.playbook().equals(drafts.get(command.draft()))) {
            apply(new PlaybookDraftSaved(command.playbookId(), command.draft(), command.playbook()));
        }
    }

    @CommandHandler
    void handle(CommentOnDraft command) {
        var comment = new PlaybookDraftCommented(
                command.playbookId(), command.draft(), command.commentId(), command.action(), command.text());
        var known = comments.get(command.commentId());
        if (comment.equals(known)) {
            return;
        }
        if (known != null) {
            throw new CommandRejected(PlaybookRefusal.COMMENT_EXISTS, "this comment says something else already");
        }
        var action = command.action();
        if (draft(command.draft()).actions().stream()
                .noneMatch(each -> action == null || each.action().equals(action))) {
            throw new CommandRejected(PlaybookRefusal.ACTION_UNKNOWN, "the draft has no action " + action);
        }
        apply(comment);
    }

    @CommandHandler
    void handle(DiscardDraft command) {
        var discard = new PlaybookDraftDiscarded(command.playbookId(), command.draft(), command.reason());
        if (!discard.equals(discarded.get(command.draft()))) {
            draft(command.draft());
            apply(discard);
        }
    }

    private Playbook draft(DraftId draft) {
        var found = drafts.get(draft);
        if (found == null) {
            throw new CommandRejected(PlaybookRefusal.DRAFT_UNKNOWN, "there is no such draft, or not any more");
        }
        return found;
    }

    @EventSourcingHandler
    void on(PlaybookEvent event) {
        id = event.playbookId();
        switch (event) {
            case PlaybookDraftSaved saved -> {
                drafts.put(saved.draft(), saved.playbook());
                discarded.remove(saved.draft());
            }
            case PlaybookDraftCommented comment -> comments.put(comment.commentId(), comment);
            case PlaybookDraftDiscarded gone -> {
                drafts.remove(gone.draft());
                discarded.put(gone.draft(), gone);
            }
            case PlaybookPublished published -> {
                versions.add(published);
                var draft = published.draft();
                if (draft != null) {
                    drafts.remove(draft);
                }
            }
        }
    }
}
