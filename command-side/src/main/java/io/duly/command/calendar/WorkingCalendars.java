package io.duly.command.calendar;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.yaml.YamlFile;
import io.duly.events.shared.CalendarId;
import io.duly.state.customer.CustomerState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendars that there are: those that are shipped as data, and the holidays of countries that Jollyday knows and
 * that move no days. A file goes before Jollyday.
 */
public final class WorkingCalendars {

    /** The shipped files. Another file on the class path is found by its name. */
    private static final List<String> SHIPPED = List.of("every-day", "ru", "weekdays");

    private static final Map<CalendarId, WorkingCalendar> READ = new ConcurrentHashMap<>();

    private WorkingCalendars() {}

    /**
     * Finds a calendar.
     *
     * @throws InvalidCommand when there is no such calendar, with those that there are
     */
    public static WorkingCalendar named(CalendarId id) {
        return find(id).orElseThrow(() -> refusal(id));
    }

    /** By which a customer works; null where nobody said so, or where its calendar is no longer here. */
    public static @Nullable WorkingCalendar ofCustomer(CustomerState customer) {
        var id = customer.calendar();
        return id == null ? null : find(id).orElse(null);
    }

    /** In the order in which people look for them. */
    static List<CalendarId> known() {
        return Stream.concat(SHIPPED.stream(), CountryDays.known().stream())
                .map(CalendarId::of)
                .toList();
    }

    private static Optional<WorkingCalendar> find(CalendarId id) {
        var known = READ.get(id);
        return known == null ? read(id) : Optional.of(known);
    }

    private static Optional<WorkingCalendar> read(CalendarId id) {
        return shipped(id)
                .or(() -> CountryDays.find(id))
                .map(days -> READ.computeIfAbsent(id, _ -> new WorkingCalendar(id, days)));
    }

    private static Optional<Days> shipped(CalendarId id) {
        var file = "calendars/" + id + ".yaml";
        try (var yaml = WorkingCalendars.class.getResourceAsStream("/" + file)) {
            return yaml == null ? Optional.empty() : Optional.of(parse(file, yaml.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws CalendarFault when an entry of the file is wrong */
    static Days parse(String file, byte[] yaml) {
        try {
            var rules = YamlFile.read(yaml, CalendarRules.class, "calendar");
            CalendarCheck.check(file, rules);
            return new DecreedDays(rules);
        } catch (InvalidCommand malformed) {
            throw new CalendarFault(file, malformed.sentence());
        }
    }

    private static InvalidCommand refusal(CalendarId id) {
        if (CountryDays.movesDays(id)) {
            return new InvalidCommand(
                    "calendar",
                    "names a country that moves days off by decree and whose decrees are not known here: " + id);
        }
        return new InvalidCommand(
                "calendar",
                "is none of " + known().stream().map(CalendarId::toString).collect(Collectors.joining(", ")));
    }
}
