package io.duly.standalone.security;

import io.duly.events.shared.Role;
import io.duly.standalone.data.DataDirectory;
import io.duly.standalone.data.SecretFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * One user per role. A password comes from outside, or is generated at the first start, shown once and kept as a hash
 * in the data directory.
 */
final class LocalUsers {

    private static final int PASSWORD_LENGTH = 20;

    private final Path file;
    private final Environment environment;
    private final PasswordEncoder encoder;

    LocalUsers(DataDirectory directory, Environment environment, PasswordEncoder encoder) {
        this.file = directory.resolve("users.properties");
        this.environment = environment;
        this.encoder = encoder;
    }

    List<UserDetails> load() {
        var hashes = read();
        var shown = new EnumMap<Role, String>(Role.class);
        var users = new ArrayList<UserDetails>();
        for (var role : Role.values()) {
            var name = userName(role);
            var given = environment.getProperty("duly.users." + name + ".password", "");
            String hash;
            if (!given.isBlank()) {
                hash = encoder.encode(given);
            } else {
                hash = hashes.computeIfAbsent(name, _ -> encoder.encode(generate(role, shown)));
            }
            users.add(User.withUsername(name).password(hash).roles(role.name()).build());
        }
        if (!shown.isEmpty()) {
            write(hashes);
            announce(shown);
        }
        return users;
    }

    private static String userName(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String generate(Role role, Map<Role, String> shown) {
        var password = SecretFile.random(PASSWORD_LENGTH);
        shown.put(role, password);
        return password;
    }

    private Map<String, String> read() {
        var hashes = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return hashes;
        }
        var stored = new Properties();
        try {
            stored.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stored.stringPropertyNames().forEach(name -> hashes.put(name, stored.getProperty(name)));
        return hashes;
    }

    private void write(Map<String, String> hashes) {
        var text = new StringBuilder(
                "# Password hashes. Delete a line to have a new password generated at the next start.\n");
        hashes.forEach(
                (name, hash) -> text.append(name).append('=').append(hash).append('\n'));
        try {
            SecretFile.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the console and not to the log, because logs are kept and shipped elsewhere. */
    @SuppressWarnings("SystemOut")
    private void announce(Map<Role, String> shown) {
        var text = new StringBuilder("\nNew passwords, shown this once (hashes in " + file + "):\n\n");
        shown.forEach((role, password) -> text.append("  %-20s %s%n".formatted(userName(role), password)));
        System.out.println(text);
    }
}
