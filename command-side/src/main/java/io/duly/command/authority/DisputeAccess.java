package io.duly.command.authority;

import io.duly.access.Ownership.Owner;
import io.duly.access.Staff;
import io.duly.access.Viewer;
import io.duly.access.Whose;
import io.duly.command.dispute.DisputeOwners;
import io.duly.command.dispute.DisputeRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets only those look after a dispute who may resolve it. Where nobody keeps users, everybody may be named. */
@Component
class DisputeAccess implements DisputeOwners {

    private final Owners owners;
    private final ObjectProvider<Staff> staff;

    DisputeAccess(Owners owners, ObjectProvider<Staff> staff) {
        this.owners = owners;
        this.staff = staff;
    }

    @Override
    public void require(DealId dealId, UserName owner) {
        staff.ifAvailable(users -> {
            var role = users.roleOf(owner)
                    .orElseThrow(() -> CommandRejected.ofField(
                            DisputeRefusal.DISPUTE_OWNER_UNKNOWN, "owner", "is no user: " + owner));
            if (!mayResolve(dealId, new Viewer(owner, role, users.workOf(owner)), users)) {
                throw CommandRejected.ofField(
                        DisputeRefusal.OWNER_MAY_NOT_RESOLVE, "owner", "may not resolve disputes of this deal");
            }
        });
    }

    private boolean mayResolve(DealId dealId, Viewer viewer, Staff users) {
        return CommandAccess.RESOLVE_DISPUTE
                .whose(viewer.role())
                .filter(whose -> whose == Whose.ANY
                        || owners.of(dealId, viewer) == Owner.SELF
                        || isOfTheTeam(dealId, viewer, users))
                .isPresent();
    }

    /** Collectors work in teams; each of a team may do the work of all. */
    private boolean isOfTheTeam(DealId dealId, Viewer viewer, Staff users) {
        return viewer.role() == Role.COLLECTOR
                && owners.collectorOf(dealId)
                        .flatMap(users::teamOf)
                        .filter(team ->
                                users.teamOf(viewer.name()).filter(team::equals).isPresent())
                        .isPresent();
    }
}
