package io.duly.query.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import io.duly.query.access.LookedAfterBy;
import io.duly.query.access.WorkOf;
import io.duly.query.aging.Aging;
import io.duly.query.aging.AgingProjection;
import io.duly.query.aging.AgingReport;
import io.duly.query.attempt.AttemptList;
import io.duly.query.attempt.AttemptProjection;
import io.duly.query.attempt.ListedAttempt;
import io.duly.query.contact.ContactProjection;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.position.ReadsFrom;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.promise.Reliabilities;
import io.duly.query.promise.Reliability;
import io.duly.query.web.NotKnown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a customer and what it owes today. */
@ReadsFrom({
    CustomerProjection.NAME,
    AgingProjection.NAME,
    AttemptProjection.NAME,
    ContactProjection.NAME,
    PromiseProjection.NAME
})
@RestController
class CustomerViewController {

    /**
     * A customer.
     *
     * @param segment to which it belongs; null where that is none
     * @param policyId the ladder that was chosen for its new deals; null where none was
     * @param creditLimit how much it may owe, as it was said last; null while nobody said
     * @param creditLimits how much it may owe in each currency in which somebody said it
     * @param calendar on which days it works; null where nobody said so
     * @param zone whose clock hangs on its wall; null where nobody said so
     * @param promises how far its promises to pay were kept
     * @param totals one entry for each currency it was ever invoiced in
     * @param nextContactOn when it is to be contacted again; null where nothing is planned or open
     */
    record CustomerDetails(
            CustomerId customerId,
            String name,
            @Nullable String number,
            @JsonUnwrapped LookedAfterBy lookedAfterBy,
            @Nullable SegmentId segment,
            @Nullable PolicyId policyId,
            @Nullable Money creditLimit,
            List<Money> creditLimits,
            @Nullable String calendar,
            @Nullable String zone,
            Origin origin,
            Instant registeredAt,
            LocalDate asOf,
            List<Totals> totals,
            @Nullable LastContact lastContact,
            @Nullable LocalDate nextContactOn,
            Reliability promises,
            long version) {}

    /** The newest attempt to reach somebody at the customer, and what came of it. */
    record LastContact(
            AttemptId attemptId,
            Instant at,
            AttemptOutcome outcome,
            ContactPersonId personId,
            @Nullable String personName,
            String by,
            @Nullable String byName) {

        static LastContact of(ListedAttempt attempt) {
            return new LastContact(
                    attempt.attemptId(),
                    attempt.at(),
                    attempt.outcome(),
                    attempt.personId(),
                    attempt.personName(),
                    attempt.by(),
                    attempt.byName());
        }
    }

    /** What is owed in one currency; money on account is shown beside it, not taken off. */
    record Totals(String currency, AgingReport.Figure open, AgingReport.Figure overdue, String unapplied) {}

    private final CustomerRepository customers;
    private final Aging aging;
    private final CreditLimits limits;
    private final AttemptList attempts;
    private final Reliabilities reliabilities;
    private final WorkOf work;
    private final CreditorDay day;

    CustomerViewController(
            CustomerRepository customers,
            Aging aging,
            CreditLimits limits,
            AttemptList attempts,
            Reliabilities reliabilities,
            WorkOf work,
            CreditorDay day) {
        this.customers = customers;
        this.aging = aging;
        this.limits = limits;
        this.attempts = attempts;
        this.reliabilities = reliabilities;
        this.work = work;
        this.day = day;
    }

    @GetMapping("/api/customers/{customerId}")
    ResponseEntity<CustomerDetails> customer(@PathVariable CustomerId customerId) {
        var row = customers.findById(customerId.value()).orElseThrow(() -> new NotKnown("there is no such customer"));
        var today = day.today();
        var totals = aging.owedBy(customerId, today, day.now()).stream()
                .map(line -> new Totals(line.currency(), line.total(), line.overdue(), line.unapplied()))
                .toList();
        var details = new CustomerDetails(
                customerId,
                row.name,
                row.number,
                work.collectedBy(row.collector),
                row.segment == null ? null : new SegmentId(row.segment),
                row.policyId == null ? null : new PolicyId(row.policyId),
                creditLimit(row),
                limits.of(List.of(row.customerId)).getOrDefault(row.customerId, List.of()),
                row.calendar,
                row.zone,
                row.origin,
                row.registeredAt,
                today,
                totals,
                attempts.latest(customerId).map(LastContact::of).orElse(null),
                attempts.nextContactOn(customerId),
                reliabilities.of(row.customerId),
                row.version);
        return ResponseEntity.ok().eTag(Long.toString(row.version)).body(details);
    }

    private static @Nullable Money creditLimit(CustomerRow row) {
        return row.creditLimit == null || row.creditLimitCurrency == null
                ? null
                : Money.of(CurrencyUnit.of(row.creditLimitCurrency), row.creditLimit);
    }
}
