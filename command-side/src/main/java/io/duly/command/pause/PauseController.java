package io.duly.command.pause;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about pauses. It holds no rule of its own. */
@RestController
@RequestMapping("/api")
class PauseController {

    record DealPauseRequest(
            @Nullable InstalmentId instalmentId,
            @Nullable LocalDate from,
            @NotNull LocalDate until,
            @Nullable PauseClock clock,
            @NotNull String reason) {}

    record CustomerPauseRequest(
            @Nullable List<@NotNull ChannelKind> channels,
            @Nullable LocalDate from,
            @NotNull LocalDate until,
            @Nullable PauseClock clock,
            @NotNull String reason) {}

    record ResumptionRequest(@NotNull String reason) {}

    private final Commands commands;

    PauseController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/deals/{dealId}/pauses/{pauseId}")
    ResponseEntity<Void> pauseDeal(
            @PathVariable DealId dealId,
            @PathVariable PauseId pauseId,
            IfMatch ifMatch,
            @Valid @RequestBody DealPauseRequest body) {
        var pause = pause(body.from(), body.until(), body.clock(), body.reason());
        return commands.send(new PauseDeal(dealId, pauseId, body.instalmentId(), pause), ifMatch);
    }

    @PutMapping("/deals/{dealId}/pauses/{pauseId}/resumption")
    ResponseEntity<Void> resumeDeal(
            @PathVariable DealId dealId,
            @PathVariable PauseId pauseId,
            IfMatch ifMatch,
            @Valid @RequestBody ResumptionRequest body) {
        return commands.send(new ResumeDeal(dealId, pauseId, body.reason()), ifMatch);
    }

    @PutMapping("/customers/{customerId}/pauses/{pauseId}")
    ResponseEntity<Void> pauseCustomer(
            @PathVariable CustomerId customerId,
            @PathVariable PauseId pauseId,
            IfMatch ifMatch,
            @Valid @RequestBody CustomerPauseRequest body) {
        var channels = Objects.requireNonNullElse(body.channels(), List.<ChannelKind>of());
        var pause = pause(body.from(), body.until(), body.clock(), body.reason());
        return commands.send(new PauseCustomer(customerId, pauseId, channels, pause), ifMatch);
    }

    @PutMapping("/customers/{customerId}/pauses/{pauseId}/resumption")
    ResponseEntity<Void> resumeCustomer(
            @PathVariable CustomerId customerId,
            @PathVariable PauseId pauseId,
            IfMatch ifMatch,
            @Valid @RequestBody ResumptionRequest body) {
        return commands.send(new ResumeCustomer(customerId, pauseId, body.reason()), ifMatch);
    }

    private static PauseRequest pause(
            @Nullable LocalDate from, LocalDate until, @Nullable PauseClock clock, String reason) {
        return new PauseRequest(from, until, Objects.requireNonNullElse(clock, PauseClock.RUNS), reason);
    }
}
