package io.duly.standalone.users;

import io.duly.access.Staff;
import io.duly.access.Viewer;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Says who does whose work on the creditor's day. */
public final class StaffOnDuty implements Staff {

    private final Users users;
    private final Supplier<LocalDate> today;

    StaffOnDuty(Users users, Supplier<LocalDate> today) {
        this.users = users;
        this.today = today;
    }

    @Override
    public boolean knows(UserName name) {
        return users.find(name).isPresent();
    }

    @Override
    public Set<UserName> workOf(UserName name) {
        var day = today.get();
        var all = users.all();
        var found = new LinkedHashSet<UserName>(Set.of(name));
        var open = new ArrayDeque<UserName>(found);
        while (!open.isEmpty()) {
            var substitute = open.remove();
            all.stream()
                    .filter(user ->
                            user.substituteOn(day).filter(substitute::equals).isPresent())
                    .map(User::name)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** Passes over substitutes who are away themselves, as long as they name somebody. */
    @Override
    public Optional<UserName> substituteOf(UserName name) {
        var day = today.get();
        var passed = new LinkedHashSet<UserName>();
        var person = name;
        while (passed.add(person)) {
            var next = users.find(person).flatMap(user -> user.substituteOn(day));
            if (next.isEmpty()) {
                return person.equals(name) ? Optional.empty() : Optional.of(person);
            }
            person = next.get();
        }
        return Optional.empty();
    }

    @Override
    public Optional<Role> roleOf(UserName name) {
        return users.find(name).map(User::role);
    }

    @Override
    public Optional<String> teamOf(UserName name) {
        return users.find(name).map(User::team);
    }

    @Override
    public Optional<String> displayNameOf(UserName name) {
        return users.find(name).map(User::displayName);
    }

    /** Collectors work in teams; each of a team may do the work of all. */
    public Viewer viewer(User user) {
        var actsFor = new LinkedHashSet<>(workOf(user.name()));
        if (user.role() == Role.COLLECTOR && user.team() != null) {
            users.all().stream()
                    .filter(other ->
                            other.role() == Role.COLLECTOR && user.team().equals(other.team()))
                    .map(User::name)
                    .forEach(actsFor::add);
        }
        return new Viewer(user.name(), user.role(), actsFor);
    }
}
