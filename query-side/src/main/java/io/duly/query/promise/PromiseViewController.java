package io.duly.query.promise;

import io.duly.access.Sight;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.contact.ContactBooks;
import io.duly.query.contact.ContactProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.page.Extent;
import io.duly.query.position.ReadsFrom;
import io.duly.query.promise.PromiseList.PromiseFilter;
import io.duly.query.promise.PromiseList.PromiseTotal;
import io.duly.query.web.NotKnown;
import io.duly.state.contact.ContactBook;
import io.duly.state.promise.PromiseOutcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was promised, and how reliable who promised is. */
@ReadsFrom({PromiseProjection.NAME, OwnRows.DEALS, OwnRows.CUSTOMERS, ContactProjection.NAME})
@RestController
class PromiseViewController {

    /** How far one contact person kept their word. */
    record ReliablePerson(
            ContactPersonId personId, @Nullable String personName, Reliability reliability) {}

    /**
     * What a customer promised.
     *
     * @param people those who promised something
     * @param items the newest first
     */
    record CustomerPromises(
            CustomerId customerId,
            String customerName,
            Reliability reliability,
            List<ReliablePerson> people,
            int count,
            List<ShownPromise> items) {}

    /**
     * A page of the list, the newest first.
     *
     * @param count how many promises the whole list has
     * @param totals what they come to, by currency
     */
    record PromisePage(
            LocalDate asOf,
            List<ShownPromise> items,
            @Nullable String next,
            long count,
            List<PromiseTotal> totals) {}

    private final PromiseList promises;
    private final Reliabilities reliabilities;
    private final ContactBooks contacts;
    private final JdbcClient jdbc;
    private final CreditorDay day;

    PromiseViewController(
            PromiseList promises,
            Reliabilities reliabilities,
            ContactBooks contacts,
            JdbcClient jdbc,
            CreditorDay day) {
        this.promises = promises;
        this.reliabilities = reliabilities;
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.day = day;
    }

    @GetMapping("/api/customers/{customerId}/promises")
    CustomerPromises ofCustomer(@PathVariable CustomerId customerId) {
        var name = jdbc.sql("select name from query.customer where customer_id = ?")
                .param(customerId.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotKnown("there is no such customer"));
        var items = promises.ofCustomer(customerId);
        return new CustomerPromises(
                customerId, name, reliabilities.of(customerId.value()), people(customerId), items.size(), items);
    }

    /**
     * @param state of the promise as a whole
     * @param collector of the customer
     * @param by promises with something to pay by this day
     */
    @GetMapping("/api/promises")
    PromisePage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @Nullable PromiseOutcome state,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName collector,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate by,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var found =
                promises.list(sight, new PromiseFilter(state, customerId, collector, by), Extent.page(cursor, limit));
        return new PromisePage(day.today(), found.page().items(), found.page().next(), found.count(), found.totals());
    }

    private List<ReliablePerson> people(CustomerId customerId) {
        var book = contacts.of(List.of(customerId)).getOrDefault(customerId, ContactBook.EMPTY);
        return reliabilities.ofPeople(customerId.value()).entrySet().stream()
                .map(entry -> {
                    var person = new ContactPersonId(entry.getKey());
                    return new ReliablePerson(
                            person,
                            book.find(person)
                                    .map(known -> known.person().name())
                                    .orElse(null),
                            entry.getValue());
                })
                .sorted(Comparator.comparing(person -> person.personId().toString()))
                .toList();
    }
}
