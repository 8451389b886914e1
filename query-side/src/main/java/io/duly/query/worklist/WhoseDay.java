package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.access.Staff;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.query.web.InvalidRequest;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is whose work: one's own, and for a head that of the team as well. */
@Component
class WhoseDay {

    /**
     * Who asks, and for which work.
     *
     * @param owners whose work it may be
     * @param salespeople whose deals; everybody's when null
     * @param collectors whose customers; everybody's when null
     * @param customers about whom; about everybody when null
     */
    record Asked(
            Sight sight,
            Set<StepOwner> owners,
            @Nullable List<String> salespeople,
            @Nullable List<String> collectors,
            @Nullable List<CustomerId> customers) {

        Asked(
                Sight sight,
                Set<StepOwner> owners,
                @Nullable List<String> salespeople,
                @Nullable List<String> collectors) {
            this(sight, owners, salespeople, collectors, null);
        }

        /** The same, and only about these customers. */
        Asked about(Collection<CustomerId> some) {
            return new Asked(sight, owners, salespeople, collectors, List.copyOf(some));
        }

        boolean isAboutNobody() {
            return customers != null && customers.isEmpty();
        }

        /** As the parameter of a statement; null where it is about everybody. */
        @Nullable
        Object customerIds() {
            return customers == null
                    ? null
                    : customers.stream().map(CustomerId::value).toArray(UUID[]::new);
        }

        /** Whose work it is by name; null for a whole team. */
        @Nullable
        List<String> people() {
            return salespeople == null ? collectors : salespeople;
        }

        /** Whether somebody asks for what is theirs to do, and not for the day of somebody else. */
        boolean isOwnWork() {
            var people = people();
            return people != null
                    && sight.viewer().actsFor().stream()
                            .map(UserName::value)
                            .toList()
                            .containsAll(people);
        }

        boolean includes(StepOwner owner) {
            return owners.contains(owner);
        }

        List<String> ownerNames() {
            return owners.stream().map(Enum::name).toList();
        }
    }

    private final Staff staff;

    WhoseDay(Staff staff) {
        this.staff = staff;
    }

    /**
     * What somebody asks for.
     *
     * @param owner who asks when null
     * @throws InvalidRequest when nobody of this name works here
     */
    Asked asked(Sight sight, @Nullable UserName owner) {
        var viewer = sight.viewer();
        if (owner == null || owner.equals(viewer.name())) {
            return work(sight, viewer.role(), viewer.actsFor());
        }
        var role = staff.roleOf(owner)
                .orElseThrow(() -> new InvalidRequest("owner", "is nobody who works here: " + owner));
        return work(sight, role, staff.workOf(owner));
    }

    static Asked work(Sight sight, Role role, Collection<UserName> people) {
        var names = people.stream().map(UserName::value).sorted().toList();
        return switch (role) {
            case SALESPERSON -> new Asked(sight, EnumSet.of(StepOwner.SALESPERSON), names, null);
            case HEAD_OF_SALES ->
                new Asked(sight, EnumSet.of(StepOwner.SALESPERSON, StepOwner.HEAD_OF_SALES), null, null);
            case COLLECTOR -> new Asked(sight, EnumSet.of(StepOwner.COLLECTOR), null, names);
            case HEAD_OF_COLLECTIONS ->
                new Asked(
                        sight,
                        EnumSet.of(StepOwner.COLLECTOR, StepOwner.HEAD_OF_COLLECTIONS, StepOwner.LAWYER),
                        null,
                        null);
            case AUDITOR -> new Asked(sight, EnumSet.complementOf(EnumSet.of(StepOwner.SYSTEM)), null, null);
            case ACCOUNTANT, OPERATOR, MONITOR -> new Asked(sight, EnumSet.noneOf(StepOwner.class), null, null);
        };
    }
}
