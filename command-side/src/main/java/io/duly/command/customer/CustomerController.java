package io.duly.command.customer;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.UserName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about customers. It holds no rule of its own. */
@RestController
@RequestMapping("/api/customers/{customerId}")
class CustomerController {

    record RegisterRequest(@NotNull String name, @Nullable String number) {}

    record NameRequest(@NotNull String name) {}

    record CollectorRequest(@NotNull UserName collector) {}

    record CreditLimitRequest(@NotNull Money limit) {}

    private final Commands commands;

    CustomerController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    ResponseEntity<Void> register(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody RegisterRequest body) {
        return commands.send(new RegisterCustomer(customerId, body.name(), body.number(), Origin.ENTERED), ifMatch);
    }

    @PutMapping("/name")
    ResponseEntity<Void> rename(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody NameRequest body) {
        return commands.send(new RenameCustomer(customerId, body.name()), ifMatch);
    }

    @PutMapping("/collector")
    ResponseEntity<Void> assignCollector(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody CollectorRequest body) {
        return commands.send(new AssignCollector(customerId, body.collector()), ifMatch);
    }

    @PutMapping("/credit-limit")
    ResponseEntity<Void> setCreditLimit(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody CreditLimitRequest body) {
        return commands.send(new SetCreditLimit(customerId, body.limit()), ifMatch);
    }
}
