package io.duly.standalone.security;

import io.duly.events.shared.UserName;
import io.duly.standalone.users.User;
import io.duly.standalone.users.Users;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets users in by name and password.
 *
 * <p>A login that was good lately is good at once. Any other is counted first, and passwords are checked one after
 * another, those of people known at their address apart from strangers': checking is made to be slow, and strangers
 * must not keep the whole service busy with it.
 */
final class LocalLogin implements AuthenticationProvider {

    private final Users users;
    private final RememberingPasswordEncoder encoder;
    private final LoginLimits limits;
    private final FailedLogins failures;
    private final String nobodysHash;
    private final Semaphore turnOfTheKnown = new Semaphore(1, true);
    private final Semaphore turnOfStrangers = new Semaphore(1, true);

    LocalLogin(Users users, RememberingPasswordEncoder encoder, LoginLimits limits, FailedLogins failures) {
        this.users = users;
        this.encoder = encoder;
        this.limits = limits;
        this.failures = failures;
        this.nobodysHash = String.valueOf(encoder.encode("the password of nobody"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var name = login.getName();
        var password = String.valueOf(login.getCredentials());
        var user = find(name);
        var hash = user.flatMap(users::passwordHash).orElse(null);
        if (user.isPresent() && hash != null && !user.get().disabled() && encoder.remembers(password, hash)) {
            return welcome(user.get(), login);
        }
        return check(name, password, user, hash, login);
    }

    private Authentication check(
            String name, String password, Optional<User> user, @Nullable String hash, Authentication login) {
        var address = address(login);
        LoginLimits.Attempt attempt;
        try {
            attempt = limits.begin(address, name);
        } catch (TooManyLogins tooMany) {
            failures.limited(name, address);
            throw tooMany;
        }
        if (attempt.isOverLimit() && user.isEmpty()) {
            failures.unknown(name, address);
            throw wrong();
        }
        // Unknown names cost as much as known ones, or their answers would tell them apart.
        var right = matches(password, hash == null ? nobodysHash : hash, limits.isKnown(address, name));
        if (user.isEmpty() || hash == null) {
            failures.unknown(name, address);
        } else if (user.get().disabled()) {
            failures.disabled(name, address);
        } else if (!right) {
            failures.wrongPassword(name, address);
        } else {
            attempt.succeeded();
            return welcome(user.get(), login);
        }
        throw wrong();
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("the user name or the password is wrong");
    }

    private boolean matches(String password, String hash, boolean known) {
        var turn = known ? turnOfTheKnown : turnOfStrangers;
        turn.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            turn.release();
        }
    }

    private Optional<User> find(String name) {
        try {
            return users.find(UserName.of(name));
        } catch (IllegalArgumentException nobodysName) {
            return Optional.empty();
        }
    }

    private static String address(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    private static Authentication welcome(User user, Authentication login) {
        var token = UsernamePasswordAuthenticationToken.authenticated(
                user.name().value(),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name())));
        token.setDetails(login.getDetails());
        return token;
    }
}
