package io.duly.command.warning;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about warning signs. It holds no rule of its own. */
@RestController
@RequestMapping("/api/customers/{customerId}/warning-signs/{signId}")
class WarningController {

    record SignRequest(
            @NotNull WarningKind kind,
            @Nullable DealId dealId,
            @NotNull String words,
            @NotNull LocalDate seenOn) {}

    record ClearingRequest(@NotNull String reason) {}

    private final Commands commands;

    WarningController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    ResponseEntity<Void> raise(
            @PathVariable CustomerId customerId,
            @PathVariable WarningSignId signId,
            IfMatch ifMatch,
            @Valid @RequestBody SignRequest body) {
        return commands.send(
                new RaiseWarningSign(customerId, signId, body.kind(), body.dealId(), body.words(), body.seenOn()),
                ifMatch);
    }

    @PutMapping("/clearing")
    ResponseEntity<Void> clear(
            @PathVariable CustomerId customerId,
            @PathVariable WarningSignId signId,
            IfMatch ifMatch,
            @Valid @RequestBody ClearingRequest body) {
        return commands.send(new ClearWarningSign(customerId, signId, body.reason()), ifMatch);
    }
}
