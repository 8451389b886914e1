package io.duly.command.workplace;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CustomerId;
import jakarta.validation.Valid;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into a command about where a customer works. It holds no rule of its own. */
@RestController
class CustomerCalendarController {

    record CalendarRequest(
            @Nullable CalendarId calendar, @Nullable ZoneId zone) {}

    private final Commands commands;

    CustomerCalendarController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/customers/{customerId}/calendar")
    ResponseEntity<Void> setCalendar(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody CalendarRequest body) {
        return commands.send(new SetCustomerCalendar(customerId, body.calendar(), body.zone()), ifMatch);
    }
}
