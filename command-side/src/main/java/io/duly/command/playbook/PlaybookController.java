package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.command.web.NotFound;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.warning.RiskLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes playbooks, keeps the drafts of the next ones, and shows and compares them. */
@RestController
@RequestMapping("/api/playbooks/{playbookId}")
class PlaybookController {

    record PlaybookContentRequest(
            @NotNull Texts title,
            @NotNull Texts contacts,
            @Nullable RiskLevel approvalFrom,
            @NotNull List<@NotNull PlaybookAction> actions) {

        Playbook playbook() {
            return Check.value(() -> new Playbook(title, contacts, approvalFrom, actions));
        }
    }

    record PublicationRequest(@NotNull Integer version) {}

    record CommentRequest(
            @Nullable ActionId action, @NotNull String text) {}

    record DiscardRequest(@NotNull String reason) {}

    private final Commands commands;
    private final Playbooks playbooks;
    private final Drafts drafts;

    PlaybookController(Commands commands, Playbooks playbooks, Drafts drafts) {
        this.commands = commands;
        this.playbooks = playbooks;
        this.drafts = drafts;
    }

    @PutMapping("/versions/{version}")
    ResponseEntity<Void> publish(
            @PathVariable PlaybookId playbookId,
            @PathVariable int version,
            IfMatch ifMatch,
            @Valid @RequestBody PlaybookContentRequest body) {
        return commands.send(new PublishPlaybook(playbookId, version, body.playbook()), ifMatch);
    }

    @GetMapping("/versions")
    List<Integer> versions(@PathVariable PlaybookId playbookId) {
        var versions = playbooks.versions(playbookId);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }

    @GetMapping("/versions/{version}")
    Playbook version(@PathVariable PlaybookId playbookId, @PathVariable int version) {
        return find(playbookId, version);
    }

    @GetMapping("/diff")
    PlaybookDiff diff(@PathVariable PlaybookId playbookId, @RequestParam int from, @RequestParam int to) {
        return PlaybookDiff.between(find(playbookId, from), find(playbookId, to));
    }

    @PutMapping("/drafts/{draft}")
    ResponseEntity<Void> save(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            IfMatch ifMatch,
            @Valid @RequestBody PlaybookContentRequest body) {
        return commands.send(new SaveDraft(playbookId, draft, body.playbook()), ifMatch);
    }

    @GetMapping("/drafts")
    List<Drafts.Draft> drafts(@PathVariable PlaybookId playbookId) {
        return drafts.list(playbookId);
    }

    @PutMapping("/drafts/{draft}/comments/{commentId}")
    ResponseEntity<Void> comment(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            @PathVariable CommentId commentId,
            @Valid @RequestBody CommentRequest body) {
        return commands.send(new CommentOnDraft(playbookId, draft, commentId, body.action(), body.text()));
    }

    @PutMapping("/drafts/{draft}/discarding")
    ResponseEntity<Void> discard(
            @PathVariable PlaybookId playbookId, @PathVariable DraftId draft, @Valid @RequestBody DiscardRequest body) {
        return commands.send(new DiscardDraft(playbookId, draft, body.reason()));
    }

    @PutMapping("/drafts/{draft}/publication")
    ResponseEntity<Void> publish(
            @PathVariable PlaybookId playbookId,
            @PathVariable DraftId draft,
            IfMatch ifMatch,
            @Valid @RequestBody PublicationRequest body) {
        return commands.send(new PublishDraft(playbookId, draft, body.version()), ifMatch);
    }

    private Playbook find(PlaybookId playbookId, int version) {
        var found = version < 1 ? Optional.<Playbook>empty() : playbooks.find(new PlaybookVersion(playbookId, version));
        return found.orElseThrow(NotFound::new);
    }
}
