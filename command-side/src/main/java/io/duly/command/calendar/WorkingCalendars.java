package io.duly.command.calendar;

import io.duly.events.shared.CalendarId;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The calendars that are shipped as data: {@code every-day}, {@code weekdays} and {@code ru}. */
public final class WorkingCalendars {

    private WorkingCalendars() {}

    /** @throws IllegalArgumentException when there is no such calendar */
    public static WorkingCalendar named(CalendarId id) {
        try (var file = WorkingCalendars.class.getResourceAsStream("/calendars/" + id + ".yaml")) {
            if (file == null) {
                throw new IllegalArgumentException("there is no calendar " + id);
            }
            return new WorkingCalendar(id, YAMLMapper.builder().build().readValue(file, CalendarRules.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
