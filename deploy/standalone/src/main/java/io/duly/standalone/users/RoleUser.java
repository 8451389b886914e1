package io.duly.standalone.users;

import io.duly.access.Newcomer;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.util.Locale;

/** The user whom each role has from the first start, so that somebody can log in and add the others. */
final class RoleUser {

    private RoleUser() {}

    static Newcomer of(Role role) {
        var words = role.name().toLowerCase(Locale.ROOT);
        var title = words.replace('_', ' ');
        return new Newcomer(
                UserName.of(words.replace('_', '-')),
                role,
                Character.toUpperCase(title.charAt(0)) + title.substring(1),
                null);
    }
}
