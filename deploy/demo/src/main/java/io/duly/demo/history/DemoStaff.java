package io.duly.demo.history;

import io.duly.events.shared.UserName;
import java.util.List;

/** The people who work for the made-up creditor. The local users are among them, so that they find work. */
final class DemoStaff {

    static final List<UserName> SALESPEOPLE =
            users("salesperson", "anna.belova", "timur.safin", "olga.reznik", "pavel.zimin", "ines.laurent");
    static final List<UserName> COLLECTORS = users("collector", "vera.orlova", "denis.krotov", "julia.stein");
    static final UserName HEAD_OF_SALES = UserName.of("head-of-sales");
    static final UserName HEAD_OF_COLLECTIONS = UserName.of("head-of-collections");
    static final UserName ACCOUNTANT = UserName.of("accountant");

    private DemoStaff() {}

    private static List<UserName> users(String... names) {
        return List.of(names).stream().map(UserName::of).toList();
    }
}
