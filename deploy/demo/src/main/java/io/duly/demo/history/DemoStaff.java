package io.duly.demo.history;

import io.duly.access.Newcomer;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people who work for the made-up creditor. The users of a first start are among them, so that they find work. */
public final class DemoStaff {

    static final List<UserName> SALESPEOPLE =
            users("salesperson", "anna.belova", "timur.safin", "olga.reznik", "pavel.zimin", "ines.laurent");
    static final List<UserName> COLLECTORS = users("collector", "vera.orlova", "denis.krotov", "julia.stein");
    static final UserName HEAD_OF_SALES = UserName.of("head-of-sales");
    static final UserName HEAD_OF_COLLECTIONS = UserName.of("head-of-collections");
    static final UserName ACCOUNTANT = UserName.of("accountant");

    private static final Set<UserName> SOUTH =
            Set.copyOf(users("olga.reznik", "pavel.zimin", "ines.laurent", "denis.krotov", "julia.stein"));

    private DemoStaff() {}

    /** Those with whom the demo is to be looked at: everybody who sells or collects. */
    public static List<Newcomer> newcomers() {
        return Stream.concat(
                        SALESPEOPLE.stream().map(name -> newcomer(name, Role.SALESPERSON)),
                        COLLECTORS.stream().map(name -> newcomer(name, Role.COLLECTOR)))
                .toList();
    }

    private static Newcomer newcomer(UserName name, Role role) {
        var displayName = Arrays.stream(name.value().split("[.]"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining(" "));
        return new Newcomer(name, role, displayName, SOUTH.contains(name) ? "south" : "north");
    }

    private static List<UserName> users(String... names) {
        return List.of(names).stream().map(UserName::of).toList();
    }
}
