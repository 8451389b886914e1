package io.duly.command.playbook;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.command.web.NotFound;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the drafts of the next version of a playbook, and what is said and suggested about them. */
@RestController
@RequestMapping("/api/playbooks/{playbookId}/drafts")
class DraftController {

    record PublicationRequest(@NotNull Integer version) {}

    record CommentRequest(
            @Nullable ActionId action, @NotNull String text) {}

    record SuggestionRequest(
            @NotNull PlaybookLine line, @NotNull String reason) {}

    record DeclineRequest(@NotNull String reason) {}

    record DiscardRequest(@NotNull String reason) {}

    private final Commands commands;
    private final Drafts drafts;

    DraftController(Commands commands, Drafts drafts) {
        this.commands = commands;
        this.drafts = drafts;
    }

    @GetMapping
    List<DraftView> list(@PathVariable PlaybookId playbookId) {
        return drafts.list(playbookId);
    }

    /** The {@code ETag} is the version of the draft that a change must name. */
    @GetMapping("/{draft}")
    ResponseEntity<DraftView> show(@PathVariable PlaybookId playbookId, @PathVariable DraftId draft) {
        var found = find(playbookId, draft);
        return ResponseEntity.ok().eTag(found.etag()).body(found);
    }

    /** The {@code ETag} says which version of the draft was compared. */
    @GetMapping("/{draft}/diff")
    ResponseEntity<DraftDiff> diff(@PathVariable PlaybookId playbookId, @PathVariable DraftId draft) {
        var found = find(playbookId, draft);
        return ResponseEntity.ok().eTag(found.etag()).body(drafts.compare(playbookId, found));
    }

    @PutMapping("/{draft}")
    ResponseEntity<Void> save(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            IfMatch ifMatch,
            @Valid @RequestBody PlaybookContentRequest body) {
        return commands.send(new SaveDraft(playbookId, draft, body.playbook()), ifMatch);
    }

    @PutMapping("/{draft}/comments/{commentId}")
    ResponseEntity<Void> comment(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            @PathVariable CommentId commentId,
            @Valid @RequestBody CommentRequest body) {
        return commands.send(new CommentOnDraft(playbookId, draft, commentId, body.action(), body.text()));
    }

    @PutMapping("/{draft}/suggestions/{suggestionId}")
    ResponseEntity<Void> suggest(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            @PathVariable SuggestionId suggestionId,
            @Valid @RequestBody SuggestionRequest body) {
        return commands.send(new SuggestLine(playbookId, draft, suggestionId, body.line(), body.reason()));
    }

    @PutMapping("/{draft}/suggestions/{suggestionId}/acceptance")
    ResponseEntity<Void> accept(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            @PathVariable SuggestionId suggestionId,
            IfMatch ifMatch) {
        return commands.send(new AcceptLine(playbookId, draft, suggestionId), ifMatch);
    }

    @PutMapping("/{draft}/suggestions/{suggestionId}/declining")
    ResponseEntity<Void> decline(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            @PathVariable SuggestionId suggestionId,
            @Valid @RequestBody DeclineRequest body) {
        return commands.send(new DeclineLine(playbookId, draft, suggestionId, body.reason()));
    }

    @PutMapping("/{draft}/discarding")
    ResponseEntity<Void> discard(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            IfMatch ifMatch,
            @Valid @RequestBody DiscardRequest body) {
        return commands.send(new DiscardDraft(playbookId, draft, body.reason()), ifMatch);
    }

    @PutMapping("/{draft}/publication")
    ResponseEntity<Void> publish(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            IfMatch ifMatch,
            @Valid @RequestBody PublicationRequest body) {
        return commands.send(new PublishDraft(playbookId, draft, body.version()), ifMatch);
    }

    private DraftView find(PlaybookId playbookId, DraftId draft) {
        return drafts.find(playbookId, draft).orElseThrow(NotFound::new);
    }
}
