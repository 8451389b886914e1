package io.duly.standalone.users;

import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ColleagueAbsence} as it is shown.
 *
 * @param substituteName what the substitute is called; null where nobody knows them any more
 */
record ShownAbsence(
        LocalDate from,
        LocalDate until,
        UserName substitute,
        @Nullable String substituteName) {

    static @Nullable ShownAbsence find(@Nullable ColleagueAbsence absence, Users users) {
        return absence == null
                ? null
                : new ShownAbsence(
                        absence.from(), absence.until(), absence.substitute(), users.displayName(absence.substitute()));
    }
}
