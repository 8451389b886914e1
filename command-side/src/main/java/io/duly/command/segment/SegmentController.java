package io.duly.command.segment;

import io.duly.command.segment.LadderChoices.Choice;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.command.web.NotFound;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about segments and the ladders of customers, and shows which ladder applies. */
@RestController
class SegmentController {

    record SegmentRequest(@Nullable SegmentId segment) {}

    record PolicyChoiceRequest(@Nullable PolicyId policyId) {}

    private final Commands commands;
    private final LadderChoices choices;

    SegmentController(Commands commands, LadderChoices choices) {
        this.commands = commands;
        this.choices = choices;
    }

    @PutMapping("/api/customers/{customerId}/segment")
    ResponseEntity<Void> setSegment(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody SegmentRequest body) {
        return commands.send(new SetCustomerSegment(customerId, body.segment()), ifMatch);
    }

    @PutMapping("/api/customers/{customerId}/escalation-policy")
    ResponseEntity<Void> chooseForCustomer(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody PolicyChoiceRequest body) {
        return commands.send(new ChooseCustomerPolicy(customerId, body.policyId()), ifMatch);
    }

    @PutMapping("/api/segments/{segment}/escalation-policy")
    ResponseEntity<Void> chooseForSegment(
            @PathVariable SegmentId segment, IfMatch ifMatch, @Valid @RequestBody PolicyChoiceRequest body) {
        return commands.send(new ChooseSegmentPolicy(segment, body.policyId()), ifMatch);
    }

    @GetMapping("/api/customers/{customerId}/escalation-policy")
    Choice ladderOfNewDeals(@PathVariable CustomerId customerId) {
        return choices.find(customerId).orElseThrow(NotFound::new);
    }
}
