package io.duly.command.promise;

import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.promise.GivePromise.Part;
import io.duly.command.web.Commands;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about promises to pay. It holds no rule of its own. */
@RestController
@RequestMapping("/api/customers/{customerId}/promises/{promiseId}")
class PromiseController {

    record PromiseRequest(
            @NotNull ContactPersonId personId,
            @NotNull Instant madeAt,
            @NotNull List<@NotNull @Valid PromisedPartRequest> parts,
            @Nullable Integer toleranceDays,
            @Nullable List<@NotNull Money> tolerance,
            @Nullable String note,
            @Nullable AttemptId attemptId) {}

    record PromisedPartRequest(
            @NotNull LocalDate by, @NotNull List<@NotNull @Valid PromisedAmountRequest> amounts) {}

    record PromisedAmountRequest(
            @NotNull DealId dealId,
            @NotNull InstalmentId instalmentId,
            @NotNull Money amount) {}

    record WithdrawalRequest(@NotNull String reason) {}

    private final Commands commands;

    PromiseController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    ResponseEntity<Void> give(
            @PathVariable CustomerId customerId,
            @PathVariable PromiseId promiseId,
            @Valid @RequestBody PromiseRequest body) {
        return commands.send(new GivePromise(
                customerId,
                promiseId,
                body.personId(),
                body.madeAt(),
                body.parts().stream().map(PromiseController::part).toList(),
                Objects.requireNonNullElse(body.toleranceDays(), 0),
                Objects.requireNonNullElse(body.tolerance(), List.of()),
                body.note(),
                body.attemptId()));
    }

    @PutMapping("/withdrawal")
    ResponseEntity<Void> withdraw(
            @PathVariable CustomerId customerId,
            @PathVariable PromiseId promiseId,
            @Valid @RequestBody WithdrawalRequest body) {
        return commands.send(new WithdrawPromise(customerId, promiseId, body.reason()));
    }

    private static Part part(PromisedPartRequest part) {
        return new Part(
                part.by(),
                part.amounts().stream()
                        .map(amount -> new Amount(amount.dealId(), amount.instalmentId(), amount.amount()))
                        .toList());
    }
}
