package io.duly.command.attempt;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.customer.ContactAttempted;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to reach a person at the customer, about one or several debts.
 *
 * @param about each debt once, or once for each step of the ladder that asked for it
 * @param nextContactOn the day on which the customer is to be contacted again
 */
public record RecordAttempt(
        @TargetAggregateIdentifier CustomerId customerId,
        AttemptId attemptId,
        ContactPersonId personId,
        ContactChannelId channelId,
        Instant at,
        AttemptOutcome outcome,
        @Nullable String note,
        List<AttemptSubject> about,
        @Nullable LocalDate nextContactOn)
        implements Fact {

    private static final int MOST_DEALS = 50;
    private static final int MOST_DEBTS = 500;

    public RecordAttempt {
        Check.date("at", LocalDate.ofInstant(at, ZoneOffset.UTC));
        note = Check.optionalLines("note", note, Check.LONG_TEXT);
        about = List.copyOf(about);
        checkSubjects(about);
        if (nextContactOn != null) {
            Check.date("nextContactOn", nextContactOn);
        }
    }

    private static void checkSubjects(List<AttemptSubject> about) {
        if (about.isEmpty() || about.size() > MOST_DEBTS) {
            throw new InvalidCommand("about", "must name 1 to " + MOST_DEBTS + " debts");
        }
        for (int place = 0; place < about.size(); place++) {
            var subject = about.get(place);
            if (about.subList(0, place).stream().anyMatch(earlier -> isSame(earlier, subject))) {
                throw new InvalidCommand("about[" + place + "]", "must not name a debt and step twice");
            }
        }
        if (deals(about).size() > MOST_DEALS) {
            throw new InvalidCommand("about", "must not name more than " + MOST_DEALS + " deals");
        }
    }

    /** A debt without a step is named by each of its steps as well. */
    private static boolean isSame(AttemptSubject one, AttemptSubject other) {
        return one.dealId().equals(other.dealId())
                && one.instalmentId().equals(other.instalmentId())
                && (one.step() == null || other.step() == null || one.step().equals(other.step()));
    }

    /** The deals that it is about, each once. */
    Set<DealId> deals() {
        return deals(about);
    }

    private static Set<DealId> deals(List<AttemptSubject> about) {
        return about.stream().map(AttemptSubject::dealId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of();
    }

    @Override
    public Map<String, Instant> happenedAt() {
        return Map.of("at", at);
    }

    ContactAttempted event() {
        return new ContactAttempted(
                customerId, attemptId, personId, channelId, at, outcome, note, about, nextContactOn);
    }
}
