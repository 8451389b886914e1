package io.duly.demo.history;

import static java.util.Comparator.comparing;

import io.duly.command.customer.AssignCollector;
import io.duly.command.customer.RegisterCustomer;
import io.duly.events.shared.Origin;
import io.duly.virtualtime.playback.TimedCommands;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A year of a made-up creditor, up to the evening before {@code today}. The same seed and day always give the
 * same history.
 *
 * <p>Each customer has random numbers of its own, so that a change to one customer leaves the others as they were.
 */
record DemoHistory(List<DemoDeal> deals, List<HistoryEntry> entries) {

    private static final int MONTHS = 12;
    private static final int WEEKS_OF_REGISTRATIONS = 6;
    private static final int REGISTERED_LATER = 20;

    DemoHistory {
        deals = List.copyOf(deals);
        entries = List.copyOf(entries);
    }

    static DemoHistory generate(long seed, LocalDate today) {
        var deals = new ArrayList<DemoDeal>();
        var entries = new ArrayList<HistoryEntry>();
        for (var customer : DemoCustomers.all()) {
            var random = new Random(seed ^ customer.customerId().value().getMostSignificantBits());
            var registeredOn = WorkingDays.onOrBefore(registrationDay(today, random));
            var history = new HistoryLog(customer.customerId(), customer);
            var contacts = customerHistory(customer, registeredOn, today, new Random(random.nextLong()), history);
            entries.addAll(history.entries());
            deals.addAll(deals(customer, contacts, registeredOn, today, random));
        }
        deals.forEach(deal -> entries.addAll(deal.entries()));
        return new DemoHistory(
                deals,
                entries.stream()
                        .filter(entry -> entry.at().toLocalDate().isBefore(today))
                        .sorted(comparing(HistoryEntry::at))
                        .toList());
    }

    TimedCommands commands(ZoneId zone) {
        var commands = new TimedCommands();
        entries.forEach(entry -> {
            var moment = entry.at().atZone(zone).toInstant();
            commands.add(moment, entry.topic(), List.of(entry.at(moment)));
        });
        return commands;
    }

    private static LocalDate registrationDay(LocalDate today, Random random) {
        var first = today.minusMonths(MONTHS).plusDays(random.nextInt(WEEKS_OF_REGISTRATIONS * 7));
        return RandomChoice.happens(REGISTERED_LATER, random) ? first.plusDays(random.nextInt(120)) : first;
    }

    private static ContactHistoryWriter customerHistory(
            DemoCustomer customer, LocalDate day, LocalDate today, Random random, HistoryLog history) {
        history.bySalesperson(
                day, new RegisterCustomer(customer.customerId(), customer.name(), customer.number(), Origin.ENTERED));
        history.byHeadOfCollections(day, new AssignCollector(customer.customerId(), customer.collector()));
        var style = ContactStyle.of(customer.habit(), random);
        var contacts = new ContactHistoryWriter(customer, random, history);
        contacts.register(style, day);
        contacts.changeUntil(today);
        new WarningHistoryWriter(customer, random, history, day, today).write(style);
        new PauseHistoryWriter(customer, random, history, day, today).write();
        new WorkHistoryWriter(customer, history, today).write();
        return contacts;
    }

    /** Spreads the deals evenly, each on a random day within its share of the time. */
    private static List<DemoDeal> deals(
            DemoCustomer customer,
            ContactHistoryWriter contacts,
            LocalDate registeredOn,
            LocalDate today,
            Random random) {
        var last = customer.habit().buysUntil(today);
        var days = ChronoUnit.DAYS.between(registeredOn, last);
        var deals = new ArrayList<DemoDeal>();
        for (int i = 0; i < customer.deals(); i++) {
            var begin = days * i / customer.deals();
            var end = Math.max(begin + 1, days * (i + 1) / customer.deals());
            var openedOn = WorkingDays.onOrBefore(registeredOn.plusDays(random.nextLong(begin, end)));
            var number = customer.number().substring(2) + "/%02d".formatted(i + 1);
            deals.add(new DealHistoryWriter(customer, contacts, number, today, new Random(random.nextLong()))
                    .write(
                            openedOn.isAfter(registeredOn)
                                    ? openedOn
                                    : WorkingDays.onOrAfter(registeredOn.plusDays(1))));
        }
        return deals;
    }
}
