package io.duly.query.attempt;

import io.duly.events.shared.CustomerId;
import io.duly.query.contact.ContactProjection;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.NotKnown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was tried to reach a customer. */
@ReadsFrom({AttemptProjection.NAME, ContactProjection.NAME, DealProjection.NAME, CustomerProjection.NAME})
@RestController
class AttemptViewController {

    /**
     * A page of the list.
     *
     * @param lastTalk the newest attempt in which somebody spoke with us; null where there was none
     * @param nextContactOn when the customer is to be contacted again; null where nothing is planned or open
     */
    record AttemptPage(
            CustomerId customerId,
            String customerName,
            List<ListedAttempt> items,
            @Nullable String next,
            @Nullable ListedAttempt lastTalk,
            @Nullable LocalDate nextContactOn) {}

    private final AttemptList attempts;
    private final JdbcClient jdbc;

    AttemptViewController(AttemptList attempts, JdbcClient jdbc) {
        this.attempts = attempts;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/customers/{customerId}/contact-attempts")
    AttemptPage attempts(
            @PathVariable CustomerId customerId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var name = jdbc.sql("select name from query.customer where customer_id = ?")
                .param(customerId.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotKnown("there is no such customer"));
        var page = attempts.page(customerId, cursor, limit);
        return new AttemptPage(
                customerId,
                name,
                page.items(),
                page.next(),
                attempts.latestTalk(customerId).orElse(null),
                attempts.nextContactOn(customerId));
    }
}
