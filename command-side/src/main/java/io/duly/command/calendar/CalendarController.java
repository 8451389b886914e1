package io.duly.command.calendar;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.CalendarId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows on which days people work, who says so, and how far that is known. */
@RestController
@RequestMapping("/api/calendars")
class CalendarController {

    private static final int MOST_YEARS = 1;

    private final CreditorTime creditor;

    CalendarController(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @GetMapping
    List<CalendarDays.Listed> list(Locale language) {
        return WorkingCalendars.known().stream()
                .map(WorkingCalendars::named)
                .map(calendar ->
                        CalendarDays.Listed.of(calendar, creditor.calendar().id(), language))
                .toList();
    }

    @GetMapping("/{calendar}/days")
    List<CalendarDays.Day> days(
            @PathVariable CalendarId calendar,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            Locale language) {
        Check.date("from", from);
        Check.date("to", to);
        if (to.isBefore(from)) {
            throw new InvalidCommand("to", "must not be before from");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new InvalidCommand("to", "must be within a year after the first day");
        }
        return CalendarDays.list(WorkingCalendars.named(calendar), from, to, language);
    }

    /** Empty where no year needs to be decreed. */
    @GetMapping("/{calendar}/years")
    List<CalendarDays.Year> years(@PathVariable CalendarId calendar, Locale language) {
        var asked = WorkingCalendars.named(calendar);
        return asked.days().knownYears().stream()
                .map(year -> CalendarDays.Year.of(year, asked, language))
                .toList();
    }
}
