package io.duly.standalone.users;

import io.duly.events.shared.Role;
import io.duly.standalone.data.SecretFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file of users in the data directory. Only the account of the process can read it. */
final class UserFile {

    private record Content(List<User> users) {}

    private final Path file;
    private final Path older;
    private final JsonMapper json;

    /** @param older the file in which earlier versions kept one hash per role; read where there is no other */
    UserFile(Path file, Path older, JsonMapper json) {
        this.file = file;
        this.older = older;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** @throws IllegalStateException when there is a file that nobody can make sense of */
    Map<String, User> read() {
        try {
            if (Files.exists(file)) {
                return byName(
                        json.readValue(Files.readString(file), Content.class).users());
            }
            return Files.exists(older) ? byName(onePerRole()) : byName(List.of());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException("the file of users " + file + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Collection<User> users) {
        try {
            SecretFile.write(file, json.writeValueAsString(new Content(List.copyOf(users))) + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("the users cannot be kept in " + file, e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private List<User> onePerRole() throws IOException {
        var hashes = new Properties();
        hashes.load(new StringReader(Files.readString(older)));
        return hashes.stringPropertyNames().stream()
                .map(name -> User.of(RoleUser.of(
                                Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))))
                        .withPassword(hashes.getProperty(name)))
                .toList();
    }

    private static Map<String, User> byName(List<User> users) {
        var found = new TreeMap<String, User>();
        for (var user : users) {
            if (found.put(user.name().value(), user) != null) {
                throw new IllegalArgumentException("two users are called " + user.name());
            }
        }
        return found;
    }
}
