package io.duly.standalone.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.access.Newcomer;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.stored.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

class UsersTest {

    private static final PasswordEncoder ENCODER = new BCryptPasswordEncoder(4);
    private static final JsonMapper JSON =
            EventJson.configure(JsonMapper.builder()).build();
    private static final UserName ANNA = UserName.of("anna");
    private static final UserName OPERATOR = UserName.of("operator");

    private final MockEnvironment environment = new MockEnvironment();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void each_role_has_a_user_from_the_first_start() {
        assertThat(users().all()).extracting(User::role).containsExactlyInAnyOrder(Role.values());
        assertThat(users().all())
                .allSatisfy(user -> assertThat(user.passwordHash()).isNotNull());
    }

    @Test
    void what_an_operator_changed_is_there_after_a_restart() {
        var users = users();
        users.put(ANNA, Role.COLLECTOR, "Anna Belova", "north");
        users.setAbsence(
                ANNA, new ColleagueAbsence(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9), UserName.of("carl")));
        users.disable(ANNA, true);
        users.resetPassword(ANNA);

        assertThat(users().find(ANNA)).isEqualTo(users.find(ANNA)).isPresent();
    }

    @Test
    void a_new_password_is_good_and_the_old_one_is_not() {
        var users = users();
        var old = users.resetPassword(OPERATOR);
        var next = users.resetPassword(OPERATOR);

        var hash = users.passwordHash(users.require(OPERATOR)).orElseThrow();
        assertThat(ENCODER.matches(next, hash)).isTrue();
        assertThat(ENCODER.matches(old, hash)).isFalse();
    }

    @Test
    void the_file_is_for_the_account_of_the_process_alone() throws IOException {
        users();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void no_password_is_in_the_file() throws IOException {
        var password = users().resetPassword(OPERATOR);

        assertThat(Files.readString(file())).doesNotContain(password);
    }

    @Test
    void somebody_new_cannot_log_in_before_a_password_is_made() {
        var users = users();
        users.put(ANNA, Role.SALESPERSON, "Anna", null);

        assertThat(users.passwordHash(users.require(ANNA))).isEmpty();
    }

    @Test
    void the_last_operator_is_neither_disabled_nor_given_another_role() {
        var users = users();

        assertThatThrownBy(() -> users.disable(OPERATOR, true)).isInstanceOf(ErrorResponseException.class);
        assertThatThrownBy(() -> users.put(OPERATOR, Role.AUDITOR, "Operator", null))
                .isInstanceOf(ErrorResponseException.class);
        assertThat(users.require(OPERATOR).disabled()).isFalse();
    }

    @Test
    void an_operator_is_disabled_while_there_is_another() {
        var users = users();
        users.put(ANNA, Role.OPERATOR, "Anna", null);
        users.disable(OPERATOR, true);

        assertThat(users.require(OPERATOR).disabled()).isTrue();
    }

    @Test
    void nobody_is_changed_who_is_not_there() {
        assertThatThrownBy(() -> users().disable(ANNA, true)).isInstanceOf(ErrorResponseException.class);
    }

    @Test
    void a_password_from_outside_is_good_and_is_not_kept() {
        environment.setProperty("duly.users.auditor.password", "from outside");
        var users = users();
        var auditor = users.require(UserName.of("auditor"));

        assertThat(ENCODER.matches("from outside", users.passwordHash(auditor).orElseThrow()))
                .isTrue();
        assertThat(auditor.passwordHash()).isNull();
    }

    @Test
    void newcomers_are_taken_on_once() {
        var users = users();
        var newcomers = List.of(new Newcomer(ANNA, Role.SALESPERSON, "Anna Belova", "north"));
        users.takeOn(newcomers);
        var hash = users.require(ANNA).passwordHash();
        users.takeOn(newcomers);

        assertThat(users.require(ANNA).passwordHash()).isEqualTo(hash).isNotNull();
    }

    @Test
    void the_passwords_of_an_earlier_version_stay_good() throws IOException {
        Files.writeString(directory.resolve("users.properties"), "auditor=" + ENCODER.encode("of old") + "\n");
        var users = users();

        var hash = users.passwordHash(users.require(UserName.of("auditor"))).orElseThrow();
        assertThat(ENCODER.matches("of old", hash)).isTrue();
        assertThat(users.all()).extracting(User::role).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void a_file_that_makes_no_sense_is_named() throws IOException {
        Files.writeString(file(), "{\"users\": [{\"name\": \"anna\", \"role\": \"KING\"}]}");

        assertThatThrownBy(this::users).hasMessageContaining("users.json").hasMessageContaining("KING");
    }

    private Users users() {
        return new Users(new UserFile(file(), directory.resolve("users.properties"), JSON), environment, ENCODER);
    }

    private Path file() {
        return directory.resolve("users.json");
    }
}
