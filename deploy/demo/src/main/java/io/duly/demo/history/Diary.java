package io.duly.demo.history;

import io.duly.command.escalation.WorkingCalendar;
import io.duly.command.escalation.WorkingCalendars;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import io.duly.virtualtime.playback.AttributedCommand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes down what is done about one deal or customer, and who did it; every thing on a working day. */
final class Diary {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.named(CalendarId.of("ru"));

    private static final LocalTime OPENING = LocalTime.of(10, 0);
    private static final int OPEN_FOR_MINUTES = 480;
    private static final int STRIDE = 193;

    private final Object about;
    private final DemoCustomer customer;
    private final List<Fact> facts = new ArrayList<>();

    Diary(Object about, DemoCustomer customer) {
        this.about = about;
        this.customer = customer;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    void sales(LocalDate day, Object command) {
        write(day, command, customer.salesperson(), "SALESPERSON");
    }

    void headOfSales(LocalDate day, Object command) {
        write(day, command, DemoStaff.HEAD_OF_SALES, "HEAD_OF_SALES");
    }

    void headOfCollections(LocalDate day, Object command) {
        write(day, command, DemoStaff.HEAD_OF_COLLECTIONS, "HEAD_OF_COLLECTIONS");
    }

    void collector(LocalDate day, Object command) {
        write(day, command, customer.collector(), "COLLECTOR");
    }

    /** What the bank statement brings, nobody enters. */
    void bank(LocalDate day, Object command) {
        write(day, command, UserName.of(Provenance.SYSTEM_ACTOR), Provenance.SYSTEM_ROLE);
    }

    private void write(LocalDate day, Object command, UserName actor, String role) {
        facts.add(new Fact(day.atTime(hourOf(day)), about, new AttributedCommand(command, actor, role)));
    }

    /** One for each day: every moment that the clock has to stop at makes the first start longer. */
    private static LocalTime hourOf(LocalDate day) {
        return OPENING.plusMinutes(Math.floorMod(day.toEpochDay() * STRIDE, OPEN_FOR_MINUTES));
    }

    static LocalDate workingDayBy(LocalDate day) {
        return CALENDAR.preceding(day);
    }

    static LocalDate workingDayFrom(LocalDate day) {
        return CALENDAR.following(day);
    }

    /** A working day, at least {@code fewest} and about at most {@code most} days later. */
    static LocalDate later(LocalDate day, int fewest, int most, RandomGenerator dice) {
        return workingDayFrom(day.plusDays(dice.nextInt(fewest, most + 1)));
    }
}
