package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.query.access.StaffNames;
import io.duly.query.access.WorkOf;
import io.duly.query.day.CreditorDay;
import io.duly.query.work.WorkEntry;
import io.duly.query.work.WorkStanding;
import io.duly.query.worklist.TodayLine.TodayContact;
import io.duly.query.worklist.WorkLine.HandedOver;
import io.duly.query.worklist.WorkLine.LastContact;
import io.duly.query.worklist.WorkLine.LastWork;
import io.duly.query.worklist.WorkLine.WhyNow;
import io.duly.query.worklist.WorkLine.WorkHolding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes of the work about customers the lines of a page, with all that is to be known, in few statements. */
@Component
class WorkLines {

    /** A customer of the list in its place. */
    record Placed(FoundWork found, RankedWork ranked) {}

    private final WorkBackground background;
    private final DayWords words;
    private final WorkOf work;
    private final StaffNames staff;
    private final CreditorDay day;

    WorkLines(WorkBackground background, DayWords words, WorkOf work, StaffNames staff, CreditorDay day) {
        this.background = background;
        this.words = words;
        this.work = work;
        this.staff = staff;
        this.day = day;
    }

    List<WorkLine> of(List<Placed> page, Sight sight, LocalDate on) {
        if (page.isEmpty()) {
            return List.of();
        }
        var now = day.now();
        var customers = page.stream()
                .map(placed -> placed.found().customer().customerId())
                .toList();
        var items =
                page.stream().flatMap(placed -> placed.found().items().stream()).toList();
        var said = words.of(items, customers, now);
        var contacts = background.lastContacts(customers);
        var promises = background.promises(customers, sight);
        var disputes = background.disputes(customers, sight);
        var reasons = WorkWords.in(LocaleContextHolder.getLocale(), on, day.zone());
        return page.stream()
                .map(placed -> {
                    var found = placed.found();
                    var id = found.customer().customerId();
                    var lines = found.items().stream().map(said::line).toList();
                    return new WorkLine(
                            found.customer(),
                            work.collectedBy(collector(found)),
                            placed.ranked().points(),
                            why(placed.ranked(), reasons),
                            TodayTotal.of(found.items()),
                            found.facts().debts(),
                            contact(lines, said, id),
                            reasons.begin(found.first(), script(lines.getFirst())),
                            holding(found.standing(), day.of(now)),
                            found.facts().risk(),
                            found.facts().signs(),
                            named(contacts.getOrDefault(id, List.of()), said, id),
                            promises.getOrDefault(id, List.of()),
                            disputes.getOrDefault(id, List.of()),
                            lines);
                })
                .toList();
    }

    private static List<WhyNow> why(RankedWork ranked, WorkWords words) {
        return ranked.valuations().stream()
                .map(valuation ->
                        new WhyNow(valuation.reason(), valuation.points(), words.why(valuation, ranked.candidate())))
                .toList();
    }

    /** Of the first thing to do that asks for somebody, or else whoever can be reached. */
    private static @Nullable TodayContact contact(List<TodayLine> lines, TodayWords said, CustomerId customer) {
        return lines.stream()
                .map(line -> line.details().contact())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> said.contactOf(customer));
    }

    private static @Nullable String script(TodayLine first) {
        var action = first.details().action();
        var texts = action == null ? first.details().script() : action.script();
        return texts == null ? null : texts.in(LocaleContextHolder.getLocale());
    }

    private static @Nullable String collector(FoundWork found) {
        return found.items().stream()
                .map(item -> item.matter().collector())
                .filter(Objects::nonNull)
                .map(UserName::value)
                .findFirst()
                .orElse(null);
    }

    private WorkHolding holding(WorkStanding standing, LocalDate today) {
        var claim = standing.claimOn(today).map(entry -> entry.by().value()).orElse(null);
        var handedOver = standing.handedOver().values().stream()
                .sorted(Comparator.comparing(WorkEntry::side))
                .flatMap(this::handedOver)
                .toList();
        var last = standing.newest().values().stream()
                .max(Comparator.comparingLong(WorkEntry::place))
                .map(this::last)
                .orElse(null);
        return new WorkHolding(claim, staff.of(claim), handedOver, last);
    }

    private Stream<HandedOver> handedOver(WorkEntry entry) {
        var to = entry.handedTo();
        return to == null
                ? Stream.empty()
                : Stream.of(new HandedOver(
                        entry.side(),
                        to.value(),
                        staff.of(to),
                        entry.by().value(),
                        staff.of(entry.by()),
                        entry.on(),
                        entry.words()));
    }

    private LastWork last(WorkEntry entry) {
        return new LastWork(
                entry.kind(),
                entry.side(),
                entry.by().value(),
                staff.of(entry.by()),
                entry.on(),
                entry.until(),
                entry.outcome(),
                entry.words());
    }

    private static List<LastContact> named(List<LastContact> contacts, TodayWords said, CustomerId customer) {
        return contacts.stream()
                .map(contact -> contact.with(said.person(customer, contact.personId())
                        .map(person -> person.name())
                        .orElse(null)))
                .toList();
    }
}
