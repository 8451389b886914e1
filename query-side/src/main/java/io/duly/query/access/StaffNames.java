package io.duly.query.access;

import io.duly.access.Staff;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the people who work here are called at the moment of asking, for names change and records do not. */
@Component
public class StaffNames {

    private static final UserName DULY = new UserName(Provenance.SYSTEM_ACTOR);

    private final Staff staff;

    public StaffNames(Staff staff) {
        this.staff = staff;
    }

    /** @return null where it is nobody, or nobody knows them any more */
    public @Nullable String of(@Nullable UserName name) {
        if (name == null) {
            return null;
        }
        return DULY.equals(name) ? "Duly" : staff.displayNameOf(name).orElse(null);
    }

    /** The same of a name that a row or an event holds. */
    public @Nullable String of(@Nullable String name) {
        return name == null ? null : of(new UserName(name));
    }
}
