package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.query.contact.ContactChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing for somebody to do or to know today.
 *
 * @param owner who does it: the deal's salesperson, or the head of sales for them
 * @param moneyAtStake what is open on the deal, or what it is worth while nothing is invoiced; for a warning sign the
 *     sum over the salesperson's open deals with the customer in one currency
 * @param date the day of an action, the first day of a gap, the day on which a sign was raised
 * @param overdue whether the day of an action has passed
 * @param contact whom to turn to; null where nobody is asked for or nobody can be reached
 * @param missing what the contacts lack to three by three, in words
 * @param script the words with which to ask for more contacts; an action has its own
 */
record TodayItem(
        Type type,
        @JsonProperty("for") ActionOwner owner,
        @Nullable DealId dealId,
        @Nullable String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        UserName salesperson,
        Money moneyAtStake,
        LocalDate date,
        boolean overdue,
        @Nullable Action action,
        @Nullable Contact contact,
        @Nullable List<String> missing,
        @Nullable Texts script,
        @Nullable Sign sign) {

    /** What kind of thing it is. */
    enum Type {
        ACTION,
        COVERAGE_GAP,
        WARNING_SIGN
    }

    /** A prevention action; its words are left out while the playbook is not known here yet. */
    record Action(
            ActionId action,
            Stage stage,
            boolean mandatory,
            @Nullable Texts title,
            @Nullable Texts script,
            @Nullable Evidence evidence) {

        static Action of(ActionId id, Stage stage, boolean mandatory, @Nullable PlaybookAction asked) {
            return asked == null
                    ? new Action(id, stage, mandatory, null, null, null)
                    : new Action(id, stage, mandatory, asked.title(), asked.script(), asked.evidence());
        }
    }

    /**
     * A person and the way to reach them.
     *
     * @param insteadOf who would be the right person, but is not there
     * @param rightNow whether they like to be reached at this moment in this way
     */
    record Contact(
            ContactPersonId personId,
            String name,
            @Nullable String position,
            PersonRole role,
            @Nullable ContactPersonId insteadOf,
            Channel channel,
            boolean rightNow,
            @Nullable PreferredTimes preferredTimes,
            @Nullable String language) {

        static Contact of(ContactChoice choice) {
            var channel = choice.channel();
            return new Contact(
                    choice.personId(),
                    choice.person().name(),
                    choice.person().position(),
                    choice.person().role(),
                    choice.insteadOf(),
                    new Channel(channel.kind(), channel.messenger(), channel.address()),
                    choice.rightNow(),
                    channel.preferredTimes(),
                    choice.person().language());
        }
    }

    /** A way to reach somebody. */
    record Channel(ChannelKind kind, @Nullable MessengerKind messenger, String address) {}

    /** A warning sign that was raised lately. */
    record Sign(WarningSignId signId, WarningKind kind, String words, Instant raisedAt) {}

    /** The same, with whom to turn to and what to say. */
    TodayItem with(
            @Nullable Action words,
            @Nullable Contact person,
            @Nullable List<String> shortfalls,
            @Nullable Texts request) {
        return new TodayItem(
                type,
                owner,
                dealId,
                dealTitle,
                customerId,
                customerName,
                salesperson,
                moneyAtStake,
                date,
                overdue,
                words,
                person,
                shortfalls,
                request,
                sign);
    }
}
