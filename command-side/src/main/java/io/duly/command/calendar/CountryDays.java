package io.duly.command.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.duly.command.calendar.CalendarRules.KnownYear;
import io.duly.command.calendar.DaysOfYear.DayOff;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CalendarId;
import io.duly.words.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The public holidays of a country, or of a part of one, as Jollyday knows them, with Saturdays and Sundays.
 *
 * @param regions the part of the country; empty for what holds everywhere in it
 */
record CountryDays(String country, List<String> regions) implements Days {

    /** Where the government may move working days from year to year. Jollyday knows no decrees and gets some wrong. */
    private static final Set<String> MOVING_DAYS =
            Set.of("am", "bg", "by", "cn", "hu", "kz", "lv", "md", "ro", "ru", "ua");

    /** Where other days than Saturday and Sunday make the weekend. */
    private static final Set<String> OTHER_WEEKENDS = Set.of("ae", "eg", "sa");

    private static final String VERSION = version();

    /** Two letters each: the holidays of exchanges are no calendars of countries. */
    static List<String> known() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> !MOVING_DAYS.contains(code) && !OTHER_WEEKENDS.contains(code))
                .sorted()
                .toList();
    }

    static boolean movesDays(CalendarId id) {
        return MOVING_DAYS.contains(country(id));
    }

    /** Such as {@code de}, or {@code de-by} for Bavaria. */
    static Optional<Days> find(CalendarId id) {
        var country = country(id);
        if (!known().contains(country)) {
            return Optional.empty();
        }
        if (id.value().equals(country)) {
            return Optional.of(new CountryDays(country, List.of()));
        }
        return manager(country).getCalendarHierarchy().getChildren().values().stream()
                .map(CalendarHierarchy::getId)
                .filter(region -> id.value().equals(country + "-" + region.toLowerCase(Locale.ROOT)))
                .<Days>map(region -> new CountryDays(country, List.of(region)))
                .findFirst();
    }

    @Override
    public Set<DayOfWeek> weekend() {
        return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Override
    public DaySource source() {
        return new DaySource(
                new Texts(Map.of(
                        "en", "Jollyday " + VERSION + ", holidays of " + name(Locale.ENGLISH),
                        "ru", "Jollyday " + VERSION + ", праздничные дни: " + name(Phrasebook.RUSSIAN))),
                null,
                null);
    }

    @Override
    public boolean decreedYearly() {
        return false;
    }

    @Override
    public List<KnownYear> knownYears() {
        return List.of();
    }

    /** A holiday may be observed on a day of the year before or after. */
    @Override
    public DaysOfYear of(int year) {
        var manager = manager(country);
        var off = new HashMap<LocalDate, DayOff>();
        IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(Year::of)
                .flatMap(each ->
                        manager.getHolidays(each, HolidayType.PUBLIC_HOLIDAY, regions.toArray(String[]::new)).stream())
                .filter(holiday -> holiday.getDate().getYear() == year)
                .forEach(holiday -> off.put(holiday.getDate(), dayOff(holiday)));
        return new DaysOfYear(false, off, Map.of(), null);
    }

    private static DayOff dayOff(Holiday holiday) {
        return holiday.getObservedDate().isPresent()
                ? new DayOff.CarriedOver(holiday::getDescription)
                : new DayOff.Holiday(holiday::getDescription);
    }

    private String name(Locale language) {
        var whole = Locale.of("", country.toUpperCase(Locale.ROOT)).getDisplayCountry(language);
        return regions.isEmpty()
                ? whole
                : whole + " (" + String.join(", ", regions).toUpperCase(Locale.ROOT) + ")";
    }

    private static String country(CalendarId id) {
        return id.value().split("-", 2)[0];
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static String version() {
        var file = "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties";
        try (var text = HolidayManager.class.getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(text, file));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
