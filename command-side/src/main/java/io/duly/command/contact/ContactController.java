package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about contacts. It holds no rule of its own. */
@RestController
@RequestMapping("/api/customers/{customerId}/contacts/{personId}")
class ContactController {

    record PersonRequest(
            @NotNull String name,
            @Nullable String position,
            @NotNull PersonRole role,
            @Nullable String language,
            @Nullable ZoneId zone,
            @Nullable MonthDay birthday) {

        ContactPerson person() {
            return Check.value(() -> new ContactPerson(name, position, role, language, zone, birthday));
        }
    }

    record TimesRequest(
            @Nullable List<@NotNull DayOfWeek> days,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {

        PreferredTimes times() {
            return Check.value(() -> new PreferredTimes(days == null ? List.of() : days, from, until));
        }
    }

    record ChannelRequest(
            @NotNull ChannelKind kind,
            @Nullable MessengerKind messenger,
            @NotNull String address,
            @Nullable @Valid TimesRequest preferredTimes,
            @Nullable String consent) {

        ContactChannel channel(ContactChannelId channelId) {
            var normal = Addresses.normal(kind, address);
            var times = preferredTimes == null ? null : preferredTimes.times();
            return Check.value(() -> new ContactChannel(channelId, kind, messenger, normal, times, consent));
        }
    }

    record FailureRequest(
            @NotNull ChannelFailure failure, @NotNull LocalDate failedOn) {}

    record ConfirmationRequest(@NotNull LocalDate confirmedOn) {}

    record AbsenceRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable ContactPersonId substitute) {}

    record ReturnRequest(@NotNull LocalDate backOn) {}

    record ReachabilityRequest(
            @NotNull Boolean reachable, @NotNull LocalDate since) {}

    record DepartureRequest(@NotNull LocalDate leftOn) {}

    private final Commands commands;

    ContactController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    ResponseEntity<Void> add(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            IfMatch ifMatch,
            @Valid @RequestBody PersonRequest body) {
        return commands.send(new AddContactPerson(customerId, personId, body.person()), ifMatch);
    }

    @PutMapping("/details")
    ResponseEntity<Void> change(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            IfMatch ifMatch,
            @Valid @RequestBody PersonRequest body) {
        return commands.send(new ChangeContactPerson(customerId, personId, body.person()), ifMatch);
    }

    @PutMapping("/channels/{channelId}")
    ResponseEntity<Void> addChannel(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            @PathVariable ContactChannelId channelId,
            IfMatch ifMatch,
            @Valid @RequestBody ChannelRequest body) {
        return commands.send(new AddContactChannel(customerId, personId, body.channel(channelId)), ifMatch);
    }

    @PutMapping("/channels/{channelId}/failure")
    ResponseEntity<Void> fail(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            @PathVariable ContactChannelId channelId,
            IfMatch ifMatch,
            @Valid @RequestBody FailureRequest body) {
        return commands.send(
                new FailContactChannel(customerId, personId, channelId, body.failure(), body.failedOn()), ifMatch);
    }

    @PutMapping("/channels/{channelId}/confirmation")
    ResponseEntity<Void> confirm(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            @PathVariable ContactChannelId channelId,
            IfMatch ifMatch,
            @Valid @RequestBody ConfirmationRequest body) {
        return commands.send(new ConfirmContactChannel(customerId, personId, channelId, body.confirmedOn()), ifMatch);
    }

    @PutMapping("/absence")
    ResponseEntity<Void> away(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            IfMatch ifMatch,
            @Valid @RequestBody AbsenceRequest body) {
        var absence = Check.value(() -> new Absence(body.from(), body.until(), body.substitute()));
        return commands.send(new RecordAbsence(customerId, personId, absence), ifMatch);
    }

    @PutMapping("/return")
    ResponseEntity<Void> back(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            IfMatch ifMatch,
            @Valid @RequestBody ReturnRequest body) {
        return commands.send(new RecordReturn(customerId, personId, body.backOn()), ifMatch);
    }

    @PutMapping("/reachability")
    ResponseEntity<Void> reachability(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            IfMatch ifMatch,
            @Valid @RequestBody ReachabilityRequest body) {
        return commands.send(new RecordReachability(customerId, personId, body.reachable(), body.since()), ifMatch);
    }

    @PutMapping("/departure")
    ResponseEntity<Void> left(
            @PathVariable CustomerId customerId,
            @PathVariable ContactPersonId personId,
            IfMatch ifMatch,
            @Valid @RequestBody DepartureRequest body) {
        return commands.send(new RecordDeparture(customerId, personId, body.leftOn()), ifMatch);
    }
}
