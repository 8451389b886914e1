package io.duly.command.policy;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.command.web.NotFound;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes ladders and shows the published ones. */
@RestController
@RequestMapping("/api/escalation-policies/{policyId}/versions")
class PolicyController {

    private final Commands commands;
    private final Policies policies;

    PolicyController(Commands commands, Policies policies) {
        this.commands = commands;
        this.policies = policies;
    }

    @PutMapping(
            value = "/{version}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    ResponseEntity<Void> publish(
            @PathVariable PolicyId policyId,
            @PathVariable int version,
            IfMatch ifMatch,
            @Valid @RequestBody PolicyContentRequest body) {
        return commands.send(new PublishPolicy(policyId, version, body.policy()), ifMatch);
    }

    @GetMapping
    List<Integer> versions(@PathVariable PolicyId policyId) {
        var versions = policies.versions(policyId);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }

    @GetMapping("/{version}")
    EscalationPolicy version(@PathVariable PolicyId policyId, @PathVariable int version) {
        var found =
                version < 1 ? Optional.<EscalationPolicy>empty() : policies.find(new PolicyVersion(policyId, version));
        return found.orElseThrow(NotFound::new);
    }
}
