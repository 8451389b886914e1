package io.duly.command.playbook;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.command.web.NotFound;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes playbooks, and shows and compares the published ones. */
@RestController
@RequestMapping("/api/playbooks/{playbookId}")
class PlaybookController {

    private final Commands commands;
    private final Playbooks playbooks;

    PlaybookController(Commands commands, Playbooks playbooks) {
        this.commands = commands;
        this.playbooks = playbooks;
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

    private Playbook find(PlaybookId playbookId, int version) {
        var found = version < 1 ? Optional.<Playbook>empty() : playbooks.find(new PlaybookVersion(playbookId, version));
        return found.orElseThrow(NotFound::new);
    }
}
