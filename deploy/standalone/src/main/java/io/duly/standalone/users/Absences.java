package io.duly.standalone.users;

import static io.duly.standalone.users.UserRefusal.SUBSTITUTE_UNFIT;
import static io.duly.standalone.users.UserRefusal.refuse;

import io.duly.access.NotAllowed;
import io.duly.access.Sight;
import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides who may be reported away, and who may stand in. */
@Component
class Absences {

    private static final Logger log = LoggerFactory.getLogger(Absences.class);

    private final Users users;

    Absences(Users users) {
        this.users = users;
    }

    void report(Sight sight, UserName name, ColleagueAbsence absence) {
        var user = allowed(sight, name);
        Check.date("from", absence.from());
        Check.date("until", absence.until());
        if (absence.until().isBefore(absence.from())) {
            throw new InvalidCommand("until", "is before from");
        }
        requireFit(user, absence.substitute());
        users.setAbsence(name, absence);
        log.info(
                "{} reported {} away from {} until {}, with {} standing in",
                sight.viewer().name(),
                name,
                absence.from(),
                absence.until(),
                absence.substitute());
    }

    void end(Sight sight, UserName name) {
        allowed(sight, name);
        users.setAbsence(name, null);
        log.info("{} reported {} back", sight.viewer().name(), name);
    }

    private User allowed(Sight sight, UserName name) {
        var viewer = sight.viewer();
        if (sight.ownOnly() && !viewer.name().equals(name)) {
            throw NotAllowed.notTheirs(viewer.role(), "absence", AbsenceRules.REPORT);
        }
        return users.require(name);
    }

    private void requireFit(User away, UserName substitute) {
        var other = users.find(substitute);
        if (other.isEmpty() || other.get().disabled()) {
            throw refuse(SUBSTITUTE_UNFIT, "there is no user " + substitute + " who could stand in");
        }
        if (substitute.equals(away.name())) {
            throw refuse(SUBSTITUTE_UNFIT, "nobody stands in for themselves");
        }
        if (other.get().role() != away.role() && other.get().role() != headOf(away.role())) {
            throw refuse(SUBSTITUTE_UNFIT, substitute + " has another role than " + away.name());
        }
    }

    private static Role headOf(Role role) {
        return switch (role) {
            case SALESPERSON -> Role.HEAD_OF_SALES;
            case COLLECTOR -> Role.HEAD_OF_COLLECTIONS;
            case HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR, OPERATOR, MONITOR -> role;
        };
    }
}
