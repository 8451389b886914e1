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
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A playbook with all its versions, and with the drafts of the next one. */
@Aggregate(cache = "aggregateCache")
class PublishedPlaybook {

    private static final VersionRefusals REFUSALS = new VersionRefusals(
            PlaybookRefusal.PLAYBOOK_VERSION_NOT_NEXT,
            PlaybookRefusal.PLAYBOOK_VERSION_EXISTS,
            PlaybookRefusal.PLAYBOOK_UNCHANGED,
            "playbook",
            "contents");

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PlaybookId id;

    private final VersionSequence<PlaybookPublished> versions = new VersionSequence<>(REFUSALS);
    private final OpenDrafts drafts = new OpenDrafts();

    /** For Axon, which starts every replay from an empty playbook. */
    PublishedPlaybook() {}

    /** Drafts are many people's work: whoever changes one says which version of it they saw. */
    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        if (!(command.getPayload() instanceof DraftChange change)) {
            return ExpectedVersion.guard(command, handler);
        }
        LongSupplier version = () -> drafts.version(change.draft());
        return switch (change) {
            case SaveDraft _, AcceptLine _
            when drafts.isOpen(change.draft()) -> ExpectedVersion.demand(command, handler, version);
            case SaveDraft _, AcceptLine _, DiscardDraft _, PublishDraft _ ->
                ExpectedVersion.guard(command, handler, version);
        };
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
        var draft = command.draft();
        if (versions.isNext(
                command.version(),
                published -> draft.equals(published.draft()),
                latest -> latest.playbook().equals(contents(draft)))) {
            apply(new PlaybookPublished(command.playbookId(), command.version(), contents(draft), draft));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SaveDraft command) {
        if (!Optional.of(command.playbook()).equals(drafts.find(command.draft()))) {
            apply(new PlaybookDraftSaved(command.playbookId(), command.draft(), command.playbook()));
        }
    }

    @CommandHandler
    void handle(CommentOnDraft command) {
        var comment = new PlaybookDraftCommented(
                command.playbookId(), command.draft(), command.commentId(), command.action(), command.text());
        var known = drafts.comment(command.commentId());
        if (comment.equals(known)) {
            return;
        }
        if (known != null) {
            throw new CommandRejected(PlaybookRefusal.COMMENT_EXISTS, "this comment says something else already");
        }
        var draft = drafts.require(command.draft());
        var action = command.action();
        if (action != null && draft.find(action).isEmpty()) {
            throw new CommandRejected(PlaybookRefusal.ACTION_UNKNOWN, "the draft has no action " + action);
        }
        apply(comment);
    }

    @CommandHandler
    void handle(SuggestLine command) {
        Suggestions.decide(command, drafts).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AcceptLine command) {
        Suggestions.decide(command, drafts).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DeclineLine command) {
        Suggestions.decide(command, drafts).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DiscardDraft command) {
        var discard = new PlaybookDraftDiscarded(command.playbookId(), command.draft(), command.reason());
        if (!discard.equals(drafts.discarding(command.draft()))) {
            drafts.require(command.draft());
            apply(discard);
        }
    }

    private Playbook contents(DraftId draft) {
        return PlaybookTexts.kept(drafts.require(draft));
    }

    @EventSourcingHandler
    void on(PlaybookEvent event, @SequenceNumber long sequenceNumber) {
        id = event.playbookId();
        drafts.on(event, sequenceNumber);
        if (event instanceof PlaybookPublished published) {
            versions.add(published);
        }
    }
}
