package io.duly.command.attempt;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ContactChannel;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.CustomerEvent;
import io.duly.state.customer.CustomerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides what an attempt leads to at the customer. */
final class AttemptDecisions {

    private AttemptDecisions() {}

    /**
     * Whether this very attempt is recorded already.
     *
     * @throws CommandRejected when another one is recorded under its id
     */
    static boolean isRepeat(RecordAttempt command, CustomerState customer) {
        var earlier = customer.attempts().find(command.attemptId());
        if (earlier.isPresent() && !earlier.get().equals(command.event())) {
            throw new CommandRejected(
                    AttemptRefusal.ATTEMPT_EXISTS, "another attempt was recorded under this id already");
        }
        return earlier.isPresent();
    }

    /**
     * The way that was tried. Whoever gets through on a channel that had failed confirms it first.
     *
     * @param day of the attempt
     */
    static ContactChannel channel(RecordAttempt command, CustomerState customer, LocalDate day) {
        var person = customer.contacts()
                .find(command.personId())
                .orElseThrow(() -> CommandRejected.ofField(
                        ContactRefusal.CONTACT_PERSON_UNKNOWN, "personId", "is no contact person of this customer"));
        var leftOn = person.leftOn();
        if (leftOn != null && (person.hasLeft(day) || command.outcome() == AttemptOutcome.LEFT_COMPANY)) {
            throw CommandRejected.ofField(
                    ContactRefusal.CONTACT_PERSON_LEFT, "personId", "is that of somebody who left on " + leftOn);
        }
        var channel = person.channel(command.channelId())
                .orElseThrow(() -> CommandRejected.ofField(
                        ContactRefusal.CHANNEL_UNKNOWN, "channelId", "is no channel of this person"));
        var failedOn = channel.failedOn();
        if (failedOn != null && !day.isBefore(failedOn)) {
            throw CommandRejected.ofField(
                    AttemptRefusal.CHANNEL_FAILED, "channelId", "is that of a channel that failed on " + failedOn);
        }
        return channel.channel();
    }

    /** @param day of the attempt */
    static List<CustomerEvent> decide(RecordAttempt command, CustomerState customer, LocalDate day, LocalDate today) {
        var next = command.nextContactOn();
        if (next != null && !next.isAfter(today)) {
            throw CommandRejected.ofField(
                    AttemptRefusal.NEXT_CONTACT_TOO_SOON, "nextContactOn", "is not after today, which is " + today);
        }
        var events = new ArrayList<CustomerEvent>();
        events.add(command.event());
        switch (command.outcome()) {
            case WRONG_NUMBER -> events.addAll(failure(command, customer, day));
            case LEFT_COMPANY -> events.add(new ContactPersonLeft(command.customerId(), command.personId(), day));
            case REFUSES -> events.add(RefusalSign.raise(command, customer, day));
            case REACHED, NO_ANSWER, MESSAGE_LEFT, PROMISES, DISPUTES, ASKS_FOR_DOCUMENTS, OTHER -> {
                /* changes nothing about the customer */
            }
        }
        return events;
    }

    /** What failed for another reason since then stays as it is. */
    private static List<CustomerEvent> failure(RecordAttempt command, CustomerState customer, LocalDate day) {
        var works = customer.contacts().find(command.personId()).stream()
                .flatMap(person -> person.working())
                .anyMatch(channel -> channel.channelId().equals(command.channelId()));
        return works
                ? List.of(new ContactChannelFailed(
                        command.customerId(),
                        command.personId(),
                        command.channelId(),
                        ChannelFailure.WRONG_NUMBER,
                        day))
                : List.of();
    }
}
