package io.duly.command.contact;

import io.duly.command.contact.ContactController.ChannelRequest;
import io.duly.command.contact.ContactController.PersonRequest;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about all contacts of a customer, and about contacts that are refused. */
@RestController
@RequestMapping("/api/customers/{customerId}")
class ContactBookController {

    record ListedChannelRequest(
            @NotNull ContactChannelId channelId,
            @NotNull @Valid ChannelRequest channel) {}

    record ListedPersonRequest(
            @NotNull ContactPersonId personId,
            @NotNull @Valid PersonRequest person,
            @Nullable List<@NotNull @Valid ListedChannelRequest> channels) {

        AddContacts.Person listed(String place) {
            var ways = new ArrayList<ContactChannel>();
            for (var way : channels == null ? List.<ListedChannelRequest>of() : channels) {
                var here = place + ".channels[" + ways.size() + "].channel";
                ways.add(Entries.at(here, () -> way.channel().channel(way.channelId())));
            }
            return new AddContacts.Person(personId, Entries.at(place + ".person", person::person), ways);
        }
    }

    record PeopleRequest(@NotNull List<@NotNull @Valid ListedPersonRequest> people) {

        List<AddContacts.Person> listed() {
            var listed = new ArrayList<AddContacts.Person>();
            for (var one : people) {
                listed.add(one.listed("people[" + listed.size() + "]"));
            }
            return listed;
        }
    }

    record RefusalAnswerRequest(
            @NotNull RefusalAnswer answer,
            @Nullable String reason,
            @Nullable LocalDate askAgainOn) {}

    private final Commands commands;

    ContactBookController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/contacts")
    ResponseEntity<Void> addAll(
            @PathVariable CustomerId customerId, IfMatch ifMatch, @Valid @RequestBody PeopleRequest body) {
        return commands.send(new AddContacts(customerId, body.listed()), ifMatch);
    }

    @PutMapping("/contact-refusals/{signId}/answer")
    ResponseEntity<Void> answer(
            @PathVariable CustomerId customerId,
            @PathVariable WarningSignId signId,
            IfMatch ifMatch,
            @Valid @RequestBody RefusalAnswerRequest body) {
        return commands.send(
                new AnswerContactRefusal(customerId, signId, body.answer(), body.reason(), body.askAgainOn()), ifMatch);
    }
}
