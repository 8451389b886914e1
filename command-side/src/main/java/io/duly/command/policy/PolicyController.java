package io.duly.command.policy;

import io.duly.command.refusal.Check;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.command.web.NotFound;
import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.Priorities;
import io.duly.events.escalation.StepSpacing;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
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
import org.springframework.web.bind.annotation.RestController;

/** Publishes ladders and shows the published ones. */
@RestController
@RequestMapping("/api/escalation-policies/{policyId}/versions")
class PolicyController {

    record PolicyContentRequest(
            @NotNull String title,
            @NotNull CatchUp catchUp,
            @NotNull List<@NotNull EscalationStep> steps,
            @Nullable StepSpacing spacing,
            @Nullable Priorities priorities) {}

    private final Commands commands;
    private final Policies policies;

    PolicyController(Commands commands, Policies policies) {
        this.commands = commands;
        this.policies = policies;
    }

    @PutMapping("/{version}")
    ResponseEntity<Void> publish(
            @PathVariable PolicyId policyId,
            @PathVariable int version,
            IfMatch ifMatch,
            @Valid @RequestBody PolicyContentRequest body) {
        var policy = Check.value(() ->
                new EscalationPolicy(body.title(), body.catchUp(), body.steps(), body.spacing(), body.priorities()));
        return commands.send(new PublishPolicy(policyId, version, policy), ifMatch);
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
