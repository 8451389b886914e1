package io.duly.query.worklist;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.query.access.StaffNames;
import io.duly.query.contact.ContactChoice;
import io.duly.query.words.SignWords;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.DuePromise;
import io.duly.query.worklist.TodayItem.DueStep;
import io.duly.query.worklist.TodayItem.IdleMoney;
import io.duly.query.worklist.TodayItem.RefusedContacts;
import io.duly.query.worklist.TodayItem.StandingSign;
import io.duly.query.worklist.TodayLine.TodayAction;
import io.duly.query.worklist.TodayLine.TodayContact;
import io.duly.query.worklist.TodayLine.TodayDetails;
import io.duly.query.worklist.TodayLine.TodayMoney;
import io.duly.query.worklist.TodayLine.TodayPromise;
import io.duly.query.worklist.TodayLine.TodayRefusal;
import io.duly.query.worklist.TodayLine.TodaySign;
import io.duly.script.Facts;
import io.duly.script.Script;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.Coverage;
import io.duly.words.ShortfallWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Puts to an item whom to turn to and what to say.
 *
 * @param zone where the creditor's day begins
 */
record TodayWords(
        Map<CustomerId, ContactBook> books,
        Map<PlaybookVersion, Playbook> playbooks,
        Map<DealId, Facts> facts,
        StaffNames staff,
        Instant now,
        ZoneId zone) {

    TodayLine line(TodayItem item) {
        var deal = item.deal();
        return new TodayLine(
                item.kind(),
                item.owner(),
                deal == null ? null : deal.dealId(),
                deal == null ? null : deal.dealTitle(),
                item.customer(),
                item.matter().salesperson(),
                staff.of(item.matter().salesperson()),
                item.matter().collector(),
                staff.of(item.matter().collector()),
                item.money(),
                item.matter().date(),
                item.isDue() && item.matter().date().isBefore(today()),
                details(item));
    }

    private TodayDetails details(TodayItem item) {
        return switch (item) {
            case DueAction action -> details(action);
            case DueStep due -> details(due);
            case DuePromise promise -> details(promise);
            case IdleMoney money -> details(money);
            case RefusedContacts refused -> details(refused);
            case CoverageGap gap -> details(gap);
            case StandingSign sign -> details(sign);
        };
    }

    private TodayDetails details(DueAction due) {
        var playbook = playbook(due);
        var asked = playbook == null ? null : playbook.find(due.action()).orElse(null);
        if (asked == null) {
            var action = new TodayAction(due.action(), due.stage(), due.mandatory(), null, null, null);
            return new TodayDetails(action, due.step(), null, null, null, null, null, null);
        }
        var role = asked.contact();
        var contact = role == null ? null : contact(due, role);
        var action = new TodayAction(
                due.action(),
                due.stage(),
                due.mandatory(),
                asked.title(),
                filled(asked.script(), due.deal(), contact),
                asked.evidence());
        return new TodayDetails(action, due.step(), null, null, contact, null, null, null);
    }

    /** The ladder has no scripts; a letter to the company as a whole is to nobody in particular. */
    private TodayDetails details(DueStep due) {
        var contact = switch (due.step().contactRole()) {
            case ACCOUNTS_PAYABLE -> contact(due, PersonRole.ACCOUNTS_PAYABLE);
            case ANOTHER_CONTACT, DECISION_MAKER -> contact(due, PersonRole.DECISION_MAKER);
            case LEGAL_ENTITY -> null;
        };
        return new TodayDetails(null, due.step(), null, null, contact, null, null, null);
    }

    private TodayDetails details(DuePromise due) {
        var promise = new TodayPromise(due.promiseId(), due.state(), due.lastDay(), due.promised(), due.paid());
        return new TodayDetails(
                null, null, null, null, contact(due, PersonRole.ACCOUNTS_PAYABLE), null, null, null, promise);
    }

    private TodayDetails details(IdleMoney money) {
        var onAccount = new TodayMoney(money.onAccount(), money.owed(), money.debts());
        return new TodayDetails(
                null, null, onAccount, null, contact(money, PersonRole.ACCOUNTS_PAYABLE), null, null, null);
    }

    private TodayDetails details(CoverageGap gap) {
        var playbook = playbook(gap);
        var missing = Coverage.of(book(gap), today()).missing(CoverageLevel.THREE_BY_THREE);
        var contact = contact(gap, PersonRole.DECISION_MAKER);
        return new TodayDetails(
                null,
                null,
                null,
                null,
                contact,
                missing.stream()
                        .map(thing -> ShortfallWords.in(LocaleContextHolder.getLocale(), thing))
                        .toList(),
                playbook == null ? null : filled(playbook.contacts(), gap.deal(), contact),
                null);
    }

    private TodayDetails details(RefusedContacts refused) {
        var refusal = new TodayRefusal(
                refused.signId(),
                refused.words(),
                refused.raisedAt(),
                refused.waivedBefore(),
                List.of(RefusalAnswer.values()));
        return new TodayDetails(
                null, null, null, refusal, contact(refused, PersonRole.DECISION_MAKER), null, null, null);
    }

    private static TodayDetails details(StandingSign sign) {
        var words = SignWords.describe(sign.sign(), sign.words(), sign.inputs(), LocaleContextHolder.getLocale());
        var raised = new TodaySign(sign.signId(), sign.sign(), words, sign.raisedAt());
        return new TodayDetails(null, null, null, null, null, null, null, raised);
    }

    private @Nullable Texts filled(Texts script, DealName deal, @Nullable TodayContact contact) {
        var language = contact == null ? null : contact.language();
        return Script.fill(script, facts.getOrDefault(deal.dealId(), Facts.NONE), language)
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
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
