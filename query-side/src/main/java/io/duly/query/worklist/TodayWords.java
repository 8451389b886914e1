package io.duly.query.worklist;

import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.query.access.StaffNames;
import io.duly.query.contact.QuietHours;
import io.duly.query.escalation.StepScripts.DealStep;
import io.duly.query.words.SignWords;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.DuePromise;
import io.duly.query.worklist.TodayItem.DueStep;
import io.duly.query.worklist.TodayItem.FollowUp;
import io.duly.query.worklist.TodayItem.IdleMoney;
import io.duly.query.worklist.TodayItem.RefusedContacts;
import io.duly.query.worklist.TodayItem.StandingDispute;
import io.duly.query.worklist.TodayItem.StandingSign;
import io.duly.query.worklist.TodayLine.TodayAction;
import io.duly.query.worklist.TodayLine.TodayContact;
import io.duly.query.worklist.TodayLine.TodayDetails;
import io.duly.query.worklist.TodayLine.TodayDispute;
import io.duly.query.worklist.TodayLine.TodayFollowUp;
import io.duly.query.worklist.TodayLine.TodayMoney;
import io.duly.query.worklist.TodayLine.TodayPromise;
import io.duly.query.worklist.TodayLine.TodayRefusal;
import io.duly.query.worklist.TodayLine.TodaySign;
import io.duly.script.Facts;
import io.duly.script.Script;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import io.duly.state.contact.Coverage;
import io.duly.words.ShortfallWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Puts to an item whom to turn to and what to say.
 *
 * @param zone where the creditor's day begins
 */
record TodayWords(
        Map<CustomerId, Reachable> customers,
        Map<PlaybookVersion, Playbook> playbooks,
        Map<DealStep, Texts> steps,
        Map<DealId, Facts> facts,
        StaffNames staff,
        QuietHours quiet,
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

    /** Whoever can be reached best about money, where nothing asks for somebody else. */
    @Nullable
    TodayContact contactOf(CustomerId customer) {
        return customers
                .getOrDefault(customer, Reachable.NOBODY)
                .choose(PersonRole.ACCOUNTS_PAYABLE, now, zone)
                .map(choice -> TodayContact.show(choice, quiet))
                .orElse(null);
    }

    /** Somebody at a customer; empty where they are not known here yet. */
    Optional<ContactPerson> person(CustomerId customer, ContactPersonId personId) {
        return customers
                .getOrDefault(customer, Reachable.NOBODY)
                .book()
                .find(personId)
                .map(ContactEntry::person);
    }

    private TodayDetails details(TodayItem item) {
        return switch (item) {
            case DueAction action -> details(action);
            case DueStep due -> details(due);
            case FollowUp next -> details(next);
            case DuePromise promise -> details(promise);
            case IdleMoney money -> details(money);
            case StandingDispute dispute -> details(dispute);
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
            return TodayDetails.of(action, due.step(), null);
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
        return TodayDetails.of(action, due.step(), contact);
    }

    /** A letter to the company as a whole is to nobody in particular. */
    private TodayDetails details(DueStep due) {
        var contact = switch (due.step().contactRole()) {
            case ACCOUNTS_PAYABLE -> contact(due, PersonRole.ACCOUNTS_PAYABLE);
            case ANOTHER_CONTACT, DECISION_MAKER -> contact(due, PersonRole.DECISION_MAKER);
            case LEGAL_ENTITY -> null;
        };
        var script = steps.get(new DealStep(due.deal().dealId(), due.step().step()));
        return TodayDetails.of(due.step(), script == null ? null : filled(script, due.deal(), contact), contact);
    }

    /** Whoever was tried last has the role that is asked for again. */
    private TodayDetails details(FollowUp next) {
        var tried = book(next).find(next.personId()).map(ContactEntry::person).orElse(null);
        var contact = contact(next, tried == null ? PersonRole.ACCOUNTS_PAYABLE : tried.role());
        var attempt = new TodayFollowUp(
                next.attemptId(),
                next.at(),
                next.outcome(),
                next.personId(),
                tried == null ? null : tried.name(),
                next.note(),
                next.by(),
                staff.of(next.by()),
                next.debts());
        return TodayDetails.of(attempt, contact);
    }

    private TodayDetails details(DuePromise due) {
        var promise = new TodayPromise(due.promiseId(), due.state(), due.lastDay(), due.promised(), due.paid());
        return TodayDetails.of(promise, contact(due, PersonRole.ACCOUNTS_PAYABLE));
    }

    private TodayDetails details(IdleMoney money) {
        var onAccount = new TodayMoney(money.onAccount(), money.owed(), money.debts());
        return TodayDetails.of(onAccount, contact(money, PersonRole.ACCOUNTS_PAYABLE));
    }

    private TodayDetails details(StandingDispute dispute) {
        var what = dispute.contested();
        return TodayDetails.of(
                TodayDispute.show(what, staff.of(what.owner())), contact(dispute, PersonRole.ACCOUNTS_PAYABLE));
    }

    private TodayDetails details(CoverageGap gap) {
        var playbook = playbook(gap);
        var missing = Coverage.of(book(gap), today()).missing(CoverageLevel.THREE_BY_THREE);
        var contact = contact(gap, PersonRole.DECISION_MAKER);
        return TodayDetails.of(
                missing.stream()
                        .map(thing -> ShortfallWords.in(LocaleContextHolder.getLocale(), thing))
                        .toList(),
                playbook == null ? null : filled(playbook.contacts(), gap.deal(), contact),
                contact);
    }

    private TodayDetails details(RefusedContacts refused) {
        var refusal = new TodayRefusal(
                refused.signId(),
                refused.words(),
                refused.raisedAt(),
                refused.waivedBefore(),
                List.of(RefusalAnswer.values()));
        return TodayDetails.of(refusal, contact(refused, PersonRole.DECISION_MAKER));
    }

    private static TodayDetails details(StandingSign sign) {
        var words = SignWords.describe(sign.sign(), sign.words(), sign.inputs(), LocaleContextHolder.getLocale());
        var raised = new TodaySign(sign.signId(), sign.sign(), words, sign.raisedAt());
        return TodayDetails.of(raised);
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
        return reachable(item).book();
    }

    private @Nullable TodayContact contact(TodayItem item, PersonRole role) {
        return reachable(item)
                .choose(role, now, zone)
                .map(choice -> TodayContact.show(choice, quiet))
                .orElse(null);
    }

    private Reachable reachable(TodayItem item) {
        return customers.getOrDefault(item.customer().customerId(), Reachable.NOBODY);
    }
}
