package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.page.Page;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.NotKnown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows deals, the newest first, and each with everything that belongs to it. */
@ReadsFrom({DealProjection.NAME, CustomerProjection.NAME})
@RestController
@RequestMapping("/api/deals")
class DealViewController {

    private final DealViews deals;

    DealViewController(DealViews deals) {
        this.deals = deals;
    }

    @GetMapping
    Page<DealItem> list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName salesperson,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return deals.list(sight, new DealFilter(stage, customerId, salesperson), cursor, limit);
    }

    /** The {@code ETag} is the version that a command may ask for with {@code If-Match}. */
    @GetMapping("/{dealId}")
    ResponseEntity<DealDetails> deal(@PathVariable DealId dealId) {
        var found = deals.find(dealId).orElseThrow(() -> new NotKnown("there is no deal " + dealId.value()));
        return ResponseEntity.ok().eTag(Long.toString(found.deal().version())).body(found);
    }
}
