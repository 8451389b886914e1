package io.duly.standalone.users;

import static io.duly.standalone.users.UserRefusal.LAST_OPERATOR;
import static io.duly.standalone.users.UserRefusal.refuse;

import io.duly.access.Newcomer;
import io.duly.access.Staffing;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.standalone.data.SecretFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps the users. What is changed is in the file before it counts. */
public final class Users implements Staffing {

    private static final Logger log = LoggerFactory.getLogger(Users.class);

    private static final int PASSWORD_LENGTH = 20;

    private final UserFile file;
    private final PasswordEncoder encoder;
    private final Environment environment;
    private final Map<String, String> givenHashes = new TreeMap<>();
    private volatile Map<String, User> users;

    Users(UserFile file, Environment environment, PasswordEncoder encoder) {
        this.file = file;
        this.environment = environment;
        this.encoder = encoder;
        this.users = file.read();
        takeOn(Arrays.stream(Role.values()).map(RoleUser::of).toList());
        users.keySet().forEach(this::readGivenPassword);
    }

    public List<User> all() {
        return List.copyOf(users.values());
    }

    public Optional<User> find(UserName name) {
        return Optional.ofNullable(users.get(name.value()));
    }

    /** Null where nobody of this name works here. */
    @Nullable
    String displayName(UserName name) {
        return find(name).map(User::displayName).orElse(null);
    }

    /** The hash to log in with: of the password that comes from outside, where there is one. */
    public Optional<String> passwordHash(User user) {
        return Optional.ofNullable(givenHashes.getOrDefault(user.name().value(), user.passwordHash()));
    }

    @Override
    public synchronized void takeOn(Collection<Newcomer> newcomers) {
        var shown = new TreeMap<String, String>();
        var all = new TreeMap<>(users);
        for (var newcomer : newcomers) {
            var name = newcomer.name().value();
            var known = all.get(name);
            if (known == null) {
                all.put(name, hasGivenPassword(name) ? User.of(newcomer) : welcomed(newcomer, shown));
            } else if (known.team() == null) {
                all.put(name, known.known(known.role(), known.displayName(), newcomer.team()));
            }
        }
        keep(all);
        if (!shown.isEmpty()) {
            announce(shown);
        }
        newcomers.forEach(newcomer -> readGivenPassword(newcomer.name().value()));
    }

    /** Adds somebody, who cannot log in before a password is made for them, or changes what they are here for. */
    synchronized void put(UserName name, Role role, String displayName, @Nullable String team) {
        var known = users.get(name.value());
        if (known != null && known.role() == Role.OPERATOR && role != Role.OPERATOR) {
            requireAnotherOperator(name);
        }
        replace(
                known == null
                        ? new User(name, role, displayName, team, null, false, null)
                        : known.known(role, displayName, team));
    }

    synchronized void disable(UserName name, boolean disabled) {
        if (disabled) {
            requireAnotherOperator(name);
        }
        change(name, user -> user.disabled(disabled));
    }

    /** Makes a new password for somebody; the old one is no longer good. */
    synchronized String resetPassword(UserName name) {
        var password = SecretFile.random(PASSWORD_LENGTH);
        setPassword(name, password);
        return password;
    }

    synchronized void setPassword(UserName name, String password) {
        var hash = String.valueOf(encoder.encode(password));
        change(name, user -> user.withPassword(hash));
        givenHashes.remove(name.value());
    }

    synchronized void setAbsence(UserName name, @Nullable ColleagueAbsence absence) {
        change(name, user -> user.away(absence));
    }

    User require(UserName name) {
        return find(name).orElseThrow(() -> UserRefusal.unknown(name));
    }

    private void change(UserName name, UnaryOperator<User> change) {
        replace(change.apply(require(name)));
    }

    private void replace(User user) {
        var all = new TreeMap<>(users);
        all.put(user.name().value(), user);
        keep(all);
    }

    private void keep(Map<String, User> all) {
        if (!all.equals(users)) {
            file.write(all.values());
            users = all;
        }
    }

    /** Otherwise nobody could let anybody in again. */
    private void requireAnotherOperator(UserName name) {
        var others = users.values().stream()
                .filter(user -> user.role() == Role.OPERATOR && !user.disabled())
                .filter(user -> !user.name().equals(name))
                .count();
        if (others == 0 && require(name).role() == Role.OPERATOR) {
            throw refuse(LAST_OPERATOR, name + " is the last operator; nobody could let anybody in again");
        }
    }

    private User welcomed(Newcomer newcomer, Map<String, String> shown) {
        var password = SecretFile.random(PASSWORD_LENGTH);
        shown.put(newcomer.name().value(), password);
        return User.of(newcomer).withPassword(String.valueOf(encoder.encode(password)));
    }

    private boolean hasGivenPassword(String name) {
        return !givenPassword(name).isBlank();
    }

    private String givenPassword(String name) {
        return environment.getProperty("duly.users." + name + ".password", "");
    }

    private synchronized void readGivenPassword(String name) {
        if (hasGivenPassword(name) && !givenHashes.containsKey(name)) {
            givenHashes.put(name, String.valueOf(encoder.encode(givenPassword(name))));
            log.debug("the password of {} comes from outside", name);
        }
    }

    /** To the console and not to the log, because logs are kept and shipped elsewhere. */
    @SuppressWarnings("SystemOut")
    private void announce(Map<String, String> shown) {
        var text = new StringBuilder("\nNew passwords, shown this once (hashes in " + file + "):\n\n");
        shown.forEach((name, password) -> text.append("  %-20s %s%n".formatted(name, password)));
        System.out.println(text);
    }
}
