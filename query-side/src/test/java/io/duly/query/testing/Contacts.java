package io.duly.query.testing;

import io.duly.events.contact.Absence;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.customer.ContactAttempted;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Events of numbered contact persons and warning signs at numbered customers. */
public final class Contacts {

    private static final List<PersonRole> ROLES =
            List.of(PersonRole.DECISION_MAKER, PersonRole.ACCOUNTS_PAYABLE, PersonRole.USER, PersonRole.SECRETARY);
    private static final List<ChannelKind> KINDS =
            List.of(ChannelKind.MOBILE, ChannelKind.EMAIL, ChannelKind.MESSENGER, ChannelKind.POST);

    private Contacts() {}

    public static ContactPersonId person(int customer, int person) {
        return new ContactPersonId(new UUID(0xe, customer * 100L + person));
    }

    public static ContactChannelId channel(int customer, int person, int channel) {
        return new ContactChannelId(new UUID(0xea, customer * 1_000L + person * 10L + channel));
    }

    public static WarningSignId sign(int customer, int sign) {
        return new WarningSignId(new UUID(0xee, customer * 100L + sign));
    }

    public static ContactPersonAdded added(int customer, int person, PersonRole role) {
        return new ContactPersonAdded(Deals.customer(customer), person(customer, person), somebody(person, role));
    }

    public static ContactPersonChanged changed(int customer, int person, PersonRole role) {
        return new ContactPersonChanged(
                Deals.customer(customer), person(customer, person), somebody(person + 100, role));
    }

    public static ContactChannelAdded reachedBy(int customer, int person, int channel, ChannelKind kind) {
        return reachedBy(customer, person, channel, kind, null);
    }

    public static ContactChannelAdded reachedBy(
            int customer, int person, int channel, ChannelKind kind, @Nullable PreferredTimes times) {
        return reachedAt(customer, person, channel, kind, kind + "-" + customer + "-" + person + "-" + channel, times);
    }

    public static ContactChannelAdded reachedAt(
            int customer, int person, int channel, ChannelKind kind, String address, @Nullable PreferredTimes times) {
        return new ContactChannelAdded(
                Deals.customer(customer),
                person(customer, person),
                new ContactChannel(
                        channel(customer, person, channel),
                        kind,
                        kind == ChannelKind.MESSENGER ? MessengerKind.TELEGRAM : null,
                        address,
                        times,
                        null));
    }

    /** So many persons, each with so many channels: the decision maker, the accountant, a user, the secretary. */
    public static List<Object> known(int customer, int persons, int channels) {
        var events = new ArrayList<Object>();
        for (int person = 1; person <= persons; person++) {
            events.add(added(customer, person, ROLES.get(person - 1)));
            for (int channel = 1; channel <= channels; channel++) {
                events.add(reachedBy(customer, person, channel, KINDS.get(channel - 1)));
            }
        }
        return events;
    }

    public static ContactChannelFailed failed(int customer, int person, int channel, LocalDate on) {
        return new ContactChannelFailed(
                Deals.customer(customer),
                person(customer, person),
                channel(customer, person, channel),
                ChannelFailure.BOUNCED,
                on);
    }

    public static ContactChannelConfirmed confirmed(int customer, int person, int channel, LocalDate on) {
        return new ContactChannelConfirmed(
                Deals.customer(customer), person(customer, person), channel(customer, person, channel), on);
    }

    /** @param substitute the number of another person; zero for none */
    public static ContactPersonAway away(int customer, int person, LocalDate from, LocalDate until, int substitute) {
        return new ContactPersonAway(
                Deals.customer(customer),
                person(customer, person),
                new Absence(from, until, substitute == 0 ? null : person(customer, substitute)));
    }

    public static ContactPersonBack back(int customer, int person, LocalDate on) {
        return new ContactPersonBack(Deals.customer(customer), person(customer, person), on);
    }

    public static ContactPersonUnreachable silent(int customer, int person, LocalDate since) {
        return new ContactPersonUnreachable(Deals.customer(customer), person(customer, person), since);
    }

    public static ContactPersonReachable answers(int customer, int person, LocalDate since) {
        return new ContactPersonReachable(Deals.customer(customer), person(customer, person), since);
    }

    public static ContactPersonLeft left(int customer, int person, LocalDate on) {
        return new ContactPersonLeft(Deals.customer(customer), person(customer, person), on);
    }

    public static AttemptId attempt(int number) {
        return new AttemptId(new UUID(0xa7, number));
    }

    /** Somebody tried the first channel of a person. */
    public static ContactAttempted attempted(
            int number,
            int customer,
            int person,
            Instant at,
            AttemptOutcome outcome,
            @Nullable LocalDate nextContactOn,
            AttemptSubject... about) {
        return attempted(number, customer, person, 1, at, outcome, nextContactOn, about);
    }

    public static ContactAttempted attempted(
            int number,
            int customer,
            int person,
            int channel,
            Instant at,
            AttemptOutcome outcome,
            @Nullable LocalDate nextContactOn,
            AttemptSubject... about) {
        return new ContactAttempted(
                Deals.customer(customer),
                attempt(number),
                person(customer, person),
                channel(customer, person, channel),
                at,
                outcome,
                "note " + number,
                List.of(about),
                nextContactOn);
    }

    public static CreditLimitSet limited(int customer, String limit) {
        return new CreditLimitSet(Deals.customer(customer), Money.parse(limit));
    }

    public static WarningSignRaised raised(int customer, int sign, WarningKind kind, LocalDate seenOn) {
        return new WarningSignRaised(
                Deals.customer(customer),
                WarningSign.of(
                        sign(customer, sign),
                        kind,
                        null,
                        "sign " + sign + " of customer " + customer,
                        kind.isSeenByPeople() ? Map.of() : Map.of("days", "17"),
                        seenOn,
                        null));
    }

    /** The sign weighs this much now, and is told in other words. */
    public static WarningSignRenewed renewed(int customer, int sign, WarningKind kind, LocalDate seenOn, int weight) {
        return new WarningSignRenewed(
                Deals.customer(customer),
                new WarningSign(
                        sign(customer, sign),
                        kind,
                        null,
                        "sign " + sign + " of customer " + customer + " renewed",
                        Map.of("days", "18"),
                        seenOn,
                        seenOn.plusDays(1),
                        weight));
    }

    public static DismissedCauseGone forgotten(int customer, int sign) {
        return new DismissedCauseGone(Deals.customer(customer), sign(customer, sign));
    }

    public static WarningSignCleared cleared(int customer, int sign, Clearing how, String reason) {
        return new WarningSignCleared(Deals.customer(customer), sign(customer, sign), how, reason);
    }

    private static ContactPerson somebody(int person, PersonRole role) {
        return new ContactPerson("Person " + person, null, role, "ru", null, null);
    }
}
