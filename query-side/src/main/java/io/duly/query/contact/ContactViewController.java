package io.duly.query.contact;

import io.duly.events.shared.CustomerId;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.CalendarYear;
import io.duly.query.web.NotKnown;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows whom we know at a customer. */
@ReadsFrom({ContactProjection.NAME, CustomerProjection.NAME})
@RestController
class ContactViewController {

    private final ContactBookRepository books;
    private final CreditorDay day;

    ContactViewController(ContactBookRepository books, CreditorDay day) {
        this.books = books;
        this.day = day;
    }

    /** @param on the day on which they are to be reached; today when left out */
    @GetMapping("/api/customers/{customerId}/contacts")
    ResponseEntity<ContactsOnDay> contacts(
            @PathVariable CustomerId customerId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var asked = on == null ? day.today() : on;
        CalendarYear.require("on", asked);
        var row = books.findById(customerId.value()).orElseThrow(() -> new NotKnown("there is no such customer"));
        return ResponseEntity.ok()
                .eTag(Long.toString(row.version))
                .body(ContactsOnDay.of(
                        customerId, row.customerName, asked, ContactBookJson.read(row.book), row.version));
    }
}
