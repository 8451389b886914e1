package io.duly.standalone.users;

import io.duly.access.Newcomer;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with Duly.
 *
 * @param absence the last one that was reported, past ones too
 * @param disabled whether they may no longer log in
 * @param passwordHash null until the first password is made for them
 */
public record User(
        UserName name,
        Role role,
        String displayName,
        @Nullable String team,
        @Nullable ColleagueAbsence absence,
        boolean disabled,
        @Nullable String passwordHash) {

    static User of(Newcomer newcomer) {
        return new User(newcomer.name(), newcomer.role(), newcomer.displayName(), newcomer.team(), null, false, null);
    }

    /** Who is to do their work on a day; empty while they are here. */
    public Optional<UserName> substituteOn(LocalDate day) {
        return Optional.ofNullable(absence).filter(known -> known.covers(day)).map(ColleagueAbsence::substitute);
    }

    User known(Role otherRole, String otherDisplayName, @Nullable String otherTeam) {
        return new User(name, otherRole, otherDisplayName, otherTeam, absence, disabled, passwordHash);
    }

    User away(@Nullable ColleagueAbsence other) {
        return new User(name, role, displayName, team, other, disabled, passwordHash);
    }

    User disabled(boolean now) {
        return new User(name, role, displayName, team, absence, now, passwordHash);
    }

    User withPassword(String hash) {
        return new User(name, role, displayName, team, absence, disabled, hash);
    }
}
