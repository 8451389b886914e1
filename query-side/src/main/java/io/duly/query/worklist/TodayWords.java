package io.duly.query.worklist;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.query.contact.ContactChoice;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.NewSign;
import io.duly.query.worklist.TodayLine.TodayAction;
import io.duly.query.worklist.TodayLine.TodayContact;
import io.duly.query.worklist.TodayLine.TodayDetails;
import io.duly.query.worklist.TodayLine.TodaySign;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.Coverage;
import io.duly.state.contact.Shortfall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts to an item whom to turn to and what to say.
 *
 * @param zone where the creditor's day begins
 */
record TodayWords(
        Map<CustomerId, ContactBook> books, Map<PlaybookVersion, Playbook> playbooks, Instant now, ZoneId zone) {

    TodayLine line(TodayItem item) {
        return switch (item) {
            case DueAction action -> line(action, action.owner(), action.deal(), action.overdue(), details(action));
            case CoverageGap gap -> line(gap, ActionOwner.SALESPERSON, gap.deal(), false, details(gap));
            case NewSign sign -> line(sign);
        };
    }

    private static TodayLine line(
            TodayItem item, ActionOwner owner, DealName deal, boolean overdue, TodayDetails details) {
        return new TodayLine(
                item.kind(),
                owner,
                deal.dealId(),
                deal.dealTitle(),
                item.customer(),
                item.matter().salesperson(),
                item.money(),
                item.matter().date(),
                overdue,
                details);
    }

    /** The answer names the deal of a sign by its id alone. */
    private static TodayLine line(NewSign sign) {
        return new TodayLine(
                sign.kind(),
                ActionOwner.SALESPERSON,
                sign.deal(),
                null,
                sign.customer(),
                sign.matter().salesperson(),
                sign.money(),
                sign.matter().date(),
                false,
                new TodayDetails(
                        null,
                        null,
                        null,
                        null,
                        new TodaySign(sign.signId(), sign.sign(), sign.words(), sign.raisedAt())));
    }

    private TodayDetails details(DueAction due) {
        var playbook = playbook(due);
        var asked = playbook == null ? null : playbook.find(due.action()).orElse(null);
        if (asked == null) {
            var action = new TodayAction(due.action(), due.stage(), due.mandatory(), null, null, null);
            return new TodayDetails(action, null, null, null, null);
        }
        var action = new TodayAction(
                due.action(), due.stage(), due.mandatory(), asked.title(), asked.script(), asked.evidence());
        var role = asked.contact();
        return new TodayDetails(action, role == null ? null : contact(due, role), null, null, null);
    }

    private TodayDetails details(CoverageGap gap) {
        var playbook = playbook(gap);
        var missing = Coverage.of(book(gap), LocalDate.ofInstant(now, zone)).missing(CoverageLevel.THREE_BY_THREE);
        return new TodayDetails(
                null,
                contact(gap, PersonRole.DECISION_MAKER),
                missing.stream().map(Shortfall::words).toList(),
                playbook == null ? null : playbook.contacts(),
                null);
    }

    private @Nullable Playbook playbook(TodayItem item) {
        var version = item.wordsFrom();
        return version == null ? null : playbooks.get(version);
    }

    private ContactBook book(TodayItem item) {
        return books.getOrDefault(item.customer().customerId(), ContactBook.EMPTY);
    }

    private @Nullable TodayContact contact(TodayItem item, PersonRole role) {
        return ContactChoice.of(book(item), role, now, zone)
                .map(TodayContact::show)
                .orElse(null);
    }
}
