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
 * Eighteen months of a fictional creditor, ending on the evening before {@code today}. The same seed and day always give
 * the same book, and each customer draws from dice of its own, so that a change to one leaves the others as they were.
 */
record DemoBook(List<DemoDeal> deals, List<Fact> facts) {

    private static final int MONTHS = 18;
    private static final int WEEKS_OF_JOINING = 8;
    private static final int NEWCOMERS = 20;

    DemoBook {
        deals = List.copyOf(deals);
        facts = List.copyOf(facts);
    }

    static DemoBook written(long seed, LocalDate today) {
        var deals = new ArrayList<DemoDeal>();
        var facts = new ArrayList<Fact>();
        for (var customer : DemoCustomers.all()) {
            var dice = new Random(seed ^ customer.customerId().value().getMostSignificantBits());
            var registeredOn = Diary.workingDayBy(joins(today, dice));
            var diary = new Diary(customer.customerId(), customer);
            var contacts = acquainted(customer, registeredOn, today, new Random(dice.nextLong()), diary);
            facts.addAll(diary.facts());
            deals.addAll(deals(customer, contacts, registeredOn, today, dice));
        }
        deals.forEach(deal -> facts.addAll(deal.facts()));
        return new DemoBook(
                deals,
                facts.stream()
                        .filter(fact -> fact.at().toLocalDate().isBefore(today))
                        .sorted(comparing(Fact::at))
                        .toList());
    }

    TimedCommands commands(ZoneId zone) {
        var commands = new TimedCommands();
        facts.forEach(fact -> commands.add(fact.at().atZone(zone).toInstant(), fact.about(), List.of(fact.signed())));
        return commands;
    }

    private static LocalDate joins(LocalDate today, Random dice) {
        var first = today.minusMonths(MONTHS).plusDays(dice.nextInt(WEEKS_OF_JOINING * 7));
        return Odds.of(NEWCOMERS, dice) ? first.plusDays(dice.nextInt(180)) : first;
    }

    private static DemoContacts acquainted(
            DemoCustomer customer, LocalDate day, LocalDate today, Random dice, Diary diary) {
        diary.sales(
                day, new RegisterCustomer(customer.customerId(), customer.name(), customer.number(), Origin.ENTERED));
        diary.headOfCollections(day, new AssignCollector(customer.customerId(), customer.collector()));
        var style = ContactStyle.of(customer.habit(), dice);
        var contacts = new DemoContacts(customer, dice, diary);
        contacts.writtenDown(style, day);
        contacts.goOnUntil(today);
        new DemoAlarms(customer, dice, diary, day, today).noticed(style);
        return contacts;
    }

    /** Spread evenly, with a little chance in it. */
    private static List<DemoDeal> deals(
            DemoCustomer customer, DemoContacts contacts, LocalDate registeredOn, LocalDate today, Random dice) {
        var last = customer.habit().buysUntil(today);
        var days = ChronoUnit.DAYS.between(registeredOn, last);
        var deals = new ArrayList<DemoDeal>();
        for (int i = 0; i < customer.deals(); i++) {
            var begin = days * i / customer.deals();
            var end = Math.max(begin + 1, days * (i + 1) / customer.deals());
            var openedOn = Diary.workingDayBy(registeredOn.plusDays(dice.nextLong(begin, end)));
            var number = customer.number().substring(2) + "/%02d".formatted(i + 1);
            deals.add(new DealPlot(customer, contacts, number, today, new Random(dice.nextLong()))
                    .tell(openedOn.isAfter(registeredOn) ? openedOn : Diary.workingDayFrom(registeredOn.plusDays(1))));
        }
        return deals;
    }
}
