package io.duly.demo.history;

import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import io.duly.virtualtime.playback.AttributedCommand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Collects what is done about one deal or customer, and who does it. */
final class HistoryLog {

    private static final LocalTime OPENING = LocalTime.of(10, 0);
    private static final int OPEN_FOR_MINUTES = 480;
    private static final int MINUTES_FROM_DAY_TO_DAY = 193;

    private final Object topic;
    private final DemoCustomer customer;
    private final List<HistoryEntry> entries = new ArrayList<>();

    /** @param topic the id of the deal or customer */
    HistoryLog(Object topic, DemoCustomer customer) {
        this.topic = topic;
        this.customer = customer;
    }

    List<HistoryEntry> entries() {
        return List.copyOf(entries);
    }

    void bySalesperson(LocalDate day, Object command) {
        add(day, command, customer.salesperson(), Role.SALESPERSON.name());
    }

    void byHeadOfSales(LocalDate day, Object command) {
        add(day, command, DemoStaff.HEAD_OF_SALES, Role.HEAD_OF_SALES.name());
    }

    void byHeadOfCollections(LocalDate day, Object command) {
        add(day, command, DemoStaff.HEAD_OF_COLLECTIONS, Role.HEAD_OF_COLLECTIONS.name());
    }

    void byCollector(LocalDate day, Object command) {
        add(day, command, customer.collector(), Role.COLLECTOR.name());
    }

    void byAccountant(LocalDate day, Object command) {
        add(day, command, DemoStaff.ACCOUNTANT, Role.ACCOUNTANT.name());
    }

    /** No person enters what a bank statement brings. */
    void fromBank(LocalDate day, Object command) {
        add(day, command, UserName.of(Provenance.SYSTEM_ACTOR), Provenance.SYSTEM_ROLE);
    }

    private void add(LocalDate day, Object command, UserName actor, String role) {
        entries.add(new HistoryEntry(day.atTime(timeOn(day)), topic, new AttributedCommand(command, actor, role)));
    }

    /** The only time of that day: every moment at which the clock has to stop makes the first start longer. */
    private static LocalTime timeOn(LocalDate day) {
        return OPENING.plusMinutes(Math.floorMod(day.toEpochDay() * MINUTES_FROM_DAY_TO_DAY, OPEN_FOR_MINUTES));
    }
}
