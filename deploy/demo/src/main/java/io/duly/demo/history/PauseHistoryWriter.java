package io.duly.demo.history;

import io.duly.command.pause.PauseCustomer;
import io.duly.command.pause.PauseRequest;
import io.duly.command.pause.ResumeCustomer;
import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes when collectors let one customer alone, and why. */
final class PauseHistoryWriter {

    private static final List<ChannelKind> PHONES = List.of(ChannelKind.MOBILE, ChannelKind.OFFICE_PHONE);
    private static final Phrase MOVING =
            new Phrase("Бухгалтерия переезжает, просят подождать", "Their accounts department moves and asks for time");
    private static final Phrase ILL =
            new Phrase("Бухгалтер на больничном, заменить некому", "Their accountant is ill, and nobody stands in");
    private static final Phrase NOT_TO_BE_RUNG =
            new Phrase("Просят не звонить, только писать", "They ask to be written to, not rung");
    private static final Phrase BACK = new Phrase("Вышли на работу раньше", "They are back before their time");

    private final DemoCustomer customer;
    private final RandomGenerator random;
    private final HistoryLog history;
    private final LocalDate registeredOn;
    private final LocalDate today;

    PauseHistoryWriter(
            DemoCustomer customer,
            RandomGenerator random,
            HistoryLog history,
            LocalDate registeredOn,
            LocalDate today) {
        this.customer = customer;
        this.random = random;
        this.history = history;
        this.registeredOn = registeredOn;
        this.today = today;
    }

    void write() {
        switch (customer.habit()) {
            case CHRONICALLY_LATE -> {
                var day = daysAgo(40, 200);
                pause("moving", day, day.plusDays(random.nextInt(7, 15)), List.of(), PauseClock.RUNS, MOVING);
            }
            case WORSENING -> pause("ill", daysAgo(2, 6), today.plusDays(9), List.of(), PauseClock.STOPS, ILL);
            case STOPPED_PAYING, NON_PAYER ->
                pause("rung", daysAgo(5, 12), today.plusDays(21), PHONES, PauseClock.RUNS, NOT_TO_BE_RUNG);
            case FORGETFUL -> {
                if (RandomChoice.happens(30, random)) {
                    var day = daysAgo(20, 150);
                    pause("ill", day, day.plusDays(14), List.of(), PauseClock.RUNS, ILL);
                    history.byCollector(
                            WorkingDays.later(day, 3, 8, random),
                            new ResumeCustomer(customer.customerId(), pauseId("ill"), BACK.about(customer)));
                }
            }
            case PUNCTUAL, OVER_PAYER, PART_PAYER -> {
                /* nobody asks for time */
            }
        }
    }

    private void pause(
            String name, LocalDate day, LocalDate until, List<ChannelKind> channels, PauseClock clock, Phrase why) {
        history.byCollector(
                day,
                new PauseCustomer(
                        customer.customerId(),
                        pauseId(name),
                        channels,
                        new PauseRequest(day, until, clock, why.about(customer))));
    }

    private PauseId pauseId(String name) {
        return new PauseId(DemoIds.of("pause", customer.number() + "/" + name));
    }

    private LocalDate daysAgo(int fewest, int most) {
        var day = WorkingDays.onOrBefore(today.minusDays(random.nextInt(fewest, most)));
        return day.isAfter(registeredOn) ? day : WorkingDays.onOrAfter(registeredOn.plusDays(1));
    }
}
