package io.duly.standalone.users;

import static io.duly.standalone.users.UserRefusal.PASSWORD_TOO_WEAK;
import static io.duly.standalone.users.UserRefusal.PASSWORD_WRONG;
import static io.duly.standalone.users.UserRefusal.refuse;

import io.duly.events.shared.UserName;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets people choose their own password. */
@Component
class OwnPassword {

    private static final Logger log = LoggerFactory.getLogger(OwnPassword.class);

    private static final int SHORTEST = 12;
    /** BCrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    private final Users users;
    private final PasswordEncoder encoder;

    OwnPassword(Users users, PasswordEncoder encoder) {
        this.users = users;
        this.encoder = encoder;
    }

    void change(UserName name, String current, String next) {
        var user = users.require(name);
        if (!encoder.matches(current, users.passwordHash(user).orElse(null))) {
            throw refuse(PASSWORD_WRONG, "the current password is another one");
        }
        if (next.length() < SHORTEST || next.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refuse(PASSWORD_TOO_WEAK, "a password has at least 12 characters and at most 72 bytes");
        }
        if (next.equals(current) || next.contains(name.value())) {
            throw refuse(PASSWORD_TOO_WEAK, "a new password is neither the old one nor holds the user's name");
        }
        users.setPassword(name, next);
        log.info("{} changed their password", name);
    }
}
