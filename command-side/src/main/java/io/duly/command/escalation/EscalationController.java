package io.duly.command.escalation;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.DealId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about a deal's ladder. It holds no rule of its own. */
@RestController
@RequestMapping("/api/deals/{dealId}")
class EscalationController {

    record MigrationRequest(@NotNull Integer version) {}

    private final Commands commands;

    EscalationController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/escalation-policy")
    ResponseEntity<Void> migratePolicy(
            @PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody MigrationRequest body) {
        return commands.send(new MigratePolicy(dealId, body.version()), ifMatch);
    }
}
