package io.duly.standalone.users;

import io.duly.events.shared.UserName;
import java.time.LocalDate;

/**
 * Days on which somebody is not there.
 *
 * @param until the last of them
 * @param substitute who does their work meanwhile
 */
public record ColleagueAbsence(LocalDate from, LocalDate until, UserName substitute) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
