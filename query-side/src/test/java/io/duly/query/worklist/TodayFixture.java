package io.duly.query.worklist;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.testing.Playbooks.day;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A day on which there is something of every kind to do, and the people to do it with. */
final class TodayFixture {

    /** A Friday, ten o'clock in Moscow. */
    static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    /** The number of the customer who can be reached well. */
    static final int COVERED = 1;

    private static final int BELOW = 2;

    private TodayFixture() {}

    static void happen(QuerySideUnderTest querySide) {
        var sams = new BookedDeal(1, COVERED, "EUR");
        var large = new BookedDeal(2, COVERED, "EUR");
        var dollars = new BookedDeal(3, COVERED, "USD");
        var uncovered = new BookedDeal(4, BELOW, "EUR");
        var invoiced = new BookedDeal(5, COVERED, "EUR");
        querySide.at(NOW.minusSeconds(9L * 24 * 3600));
        querySide.record(Playbooks.published(FIRST));
        querySide.record(Deals.registered(COVERED, "Anna"), Deals.registered(BELOW, "Boris"));
        querySide.record(people().toArray());
        querySide.record(Contacts.known(BELOW, 1, 1).toArray());
        querySide.record(Contacts.raised(BELOW, 1, WarningKind.OTHER, TODAY.minusDays(9)));
        querySide.at(NOW.minusSeconds(3600));
        querySide.record(
                Contacts.raised(BELOW, 2, WarningKind.CONTACTS_REFUSED, TODAY),
                Contacts.raised(BELOW, 3, WarningKind.DUE_DATE_EVADED, TODAY),
                Contacts.cleared(BELOW, 3, Clearing.BY_PERSON, "they explained it"));
        querySide.record(
                sams.opened(TODAY.minusDays(9), "sam", "500", Origin.ENTERED),
                sams.pinned(FIRST),
                sams.plans(day(CHECK, TODAY.minusDays(2)), day(TALK, TODAY), day(CLAUSES, TODAY.plusDays(1))));
        querySide.record(
                large.opened(TODAY.minusDays(9), "tina", "9000", Origin.ENTERED),
                large.pinned(FIRST),
                large.entered(Stage.DELIVERY),
                large.plans(day(DOCUMENTS, TODAY), day(THANK, TODAY.minusDays(1))));
        querySide.record(
                dollars.opened(TODAY.minusDays(9), "tina", "20000", Origin.ENTERED),
                dollars.pinned(FIRST),
                dollars.plans(day(CHECK, TODAY)));
        querySide.record(uncovered.opened(TODAY.minusDays(9), "sam", "700", Origin.ENTERED), uncovered.pinned(FIRST));
        querySide.record(
                invoiced.opened(TODAY.minusDays(9), "ulla", "1000", Origin.ENTERED),
                invoiced.pinned(FIRST),
                invoiced.entered(Stage.PAYMENT),
                invoiced.invoiced(1, TODAY.minusDays(5), "800.00", TODAY.plusDays(3)),
                invoiced.paid(1, "300.00", TODAY.minusDays(1)),
                invoiced.plans(day(REMIND, TODAY.minusDays(1), TODAY.plusDays(4))));
        doneWith(querySide);
    }

    /** The accountant likes to be called in the afternoon, and is away with the secretary as substitute next week. */
    static List<Object> people() {
        var events = new ArrayList<>(Contacts.known(COVERED, 1, 3));
        events.addAll(List.of(
                Contacts.added(COVERED, 2, PersonRole.ACCOUNTS_PAYABLE),
                Contacts.reachedBy(
                        COVERED,
                        2,
                        1,
                        ChannelKind.MOBILE,
                        new PreferredTimes(List.of(), LocalTime.of(14, 0), LocalTime.of(17, 0))),
                Contacts.reachedBy(COVERED, 2, 2, ChannelKind.EMAIL),
                Contacts.reachedBy(COVERED, 2, 3, ChannelKind.POST),
                Contacts.added(COVERED, 3, PersonRole.SECRETARY),
                Contacts.reachedBy(COVERED, 3, 1, ChannelKind.OFFICE_PHONE),
                Contacts.reachedBy(COVERED, 3, 2, ChannelKind.EMAIL),
                Contacts.reachedBy(COVERED, 3, 3, ChannelKind.POST),
                Contacts.away(COVERED, 2, TODAY.plusDays(3), TODAY.plusDays(7), 3)));
        return events;
    }

    /** Nothing of these is anybody's work: done, waived, left behind, lost, closed, or from a ledger. */
    private static void doneWith(QuerySideUnderTest querySide) {
        var done = new BookedDeal(11, COVERED, "EUR");
        var left = new BookedDeal(12, COVERED, "EUR");
        var lost = new BookedDeal(13, BELOW, "EUR");
        var ledger = new BookedDeal(14, BELOW, "EUR");
        querySide.record(
                done.opened(TODAY.minusDays(9), "vera", "1", Origin.ENTERED),
                done.pinned(FIRST),
                done.plans(day(CHECK, TODAY), day(TALK, TODAY), day(REMIND, TODAY.minusDays(4), TODAY)),
                done.did(CHECK, TODAY),
                done.waived(TALK, TODAY, "they asked us not to"));
        querySide.record(
                left.opened(TODAY.minusDays(9), "vera", "1", Origin.ENTERED),
                left.pinned(FIRST),
                left.plans(day(TALK, TODAY)),
                left.entered(Stage.CONTRACT));
        querySide.record(
                lost.opened(TODAY.minusDays(9), "vera", "1", Origin.ENTERED),
                lost.pinned(FIRST),
                lost.plans(day(CHECK, TODAY.minusDays(3))),
                lost.closed(Outcome.LOST, TODAY));
        querySide.record(ledger.opened(TODAY.minusDays(9), "walter", "1", Origin.LEDGER));
    }
}
