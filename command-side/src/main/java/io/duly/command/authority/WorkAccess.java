package io.duly.command.authority;

import io.duly.access.Ownership.Owner;
import io.duly.access.Staff;
import io.duly.access.Viewer;
import io.duly.access.Whose;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.work.Colleagues;
import io.duly.command.work.WorkRefusal;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets work be handed only to those who may do it. Where nobody keeps users, everybody may be named. */
@Component
class WorkAccess implements Colleagues {

    private final Owners owners;
    private final ObjectProvider<Staff> staff;

    WorkAccess(Owners owners, ObjectProvider<Staff> staff) {
        this.owners = owners;
        this.staff = staff;
    }

    @Override
    public void require(CustomerId customerId, UserName to) {
        staff.ifAvailable(users -> {
            var role = users.roleOf(to)
                    .orElseThrow(
                            () -> CommandRejected.ofField(WorkRefusal.COLLEAGUE_UNKNOWN, "to", "is no user: " + to));
            if (!mayWorkOn(customerId, new Viewer(to, role, users.workOf(to)), users)) {
                throw CommandRejected.ofField(
                        WorkRefusal.COLLEAGUE_MAY_NOT, "to", "may not do the work about this customer");
            }
        });
    }

    @Override
    public Set<UserName> workOf(UserName name) {
        var users = staff.getIfAvailable();
        return users == null || !users.knows(name) ? Set.of(name) : users.workOf(name);
    }

    private boolean mayWorkOn(CustomerId customerId, Viewer viewer, Staff users) {
        return CommandAccess.COMPLETE_WORK
                .whose(viewer.role())
                .filter(whose -> whose == Whose.ANY
                        || owners.of(customerId, viewer) == Owner.SELF
                        || isOfTheTeam(customerId, viewer, users))
                .isPresent();
    }

    /** Collectors work in teams; each of a team may do the work of all. */
    private boolean isOfTheTeam(CustomerId customerId, Viewer viewer, Staff users) {
        return viewer.role() == Role.COLLECTOR
                && owners.collectorOf(customerId)
                        .flatMap(users::teamOf)
                        .filter(team ->
                                users.teamOf(viewer.name()).filter(team::equals).isPresent())
                        .isPresent();
    }
}
