package io.duly.standalone.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.stored.EventJson;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** Anna, Boris and Cora collect; Anna and Boris are of one team. */
class StaffOnDutyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final UserName ANNA = UserName.of("anna");
    private static final UserName BORIS = UserName.of("boris");
    private static final UserName CORA = UserName.of("cora");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Users users;

    @SuppressWarnings("NullAway.Init")
    private StaffOnDuty staff;

    @BeforeEach
    void three_collectors() {
        var json = EventJson.configure(JsonMapper.builder()).build();
        var file = new UserFile(directory.resolve("users.json"), directory.resolve("users.properties"), json);
        users = new Users(file, new MockEnvironment(), new BCryptPasswordEncoder(4));
        staff = new StaffOnDuty(users, () -> TODAY);
        collects(ANNA, "north");
        collects(BORIS, "north");
        collects(CORA, null);
    }

    @Test
    void everybody_does_their_own_work() {
        assertThat(staff.workOf(ANNA)).containsExactly(ANNA);
        assertThat(staff.substituteOf(ANNA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, 2026-03-10, true", "2026-03-01, 2026-03-09, false", "2026-03-11, 2026-03-20, false"})
    void the_substitute_does_the_work_of_the_absent_from_the_first_day_to_the_last(
            LocalDate from, LocalDate until, boolean away) {
        users.setAbsence(ANNA, new ColleagueAbsence(from, until, CORA));

        assertThat(staff.workOf(CORA).contains(ANNA)).isEqualTo(away);
        assertThat(staff.substituteOf(ANNA).isPresent()).isEqualTo(away);
    }

    @Test
    void who_stands_in_for_a_substitute_stands_in_for_both() {
        isAway(ANNA, BORIS);
        isAway(BORIS, CORA);

        assertThat(staff.workOf(CORA)).containsOnly(ANNA, BORIS, CORA);
        assertThat(staff.substituteOf(ANNA)).contains(CORA);
    }

    @Test
    void two_who_name_each_other_have_nobody() {
        isAway(ANNA, BORIS);
        isAway(BORIS, ANNA);

        assertThat(staff.substituteOf(ANNA)).isEmpty();
        assertThat(staff.workOf(ANNA)).containsOnly(ANNA, BORIS);
    }

    @Test
    void a_collector_acts_for_the_whole_team() {
        assertThat(staff.viewer(users.require(ANNA)).actsFor()).containsOnly(ANNA, BORIS);
    }

    @Test
    void collectors_without_a_team_are_no_team() {
        collects(UserName.of("dora"), null);

        assertThat(staff.viewer(users.require(CORA)).actsFor()).containsOnly(CORA);
    }

    @Test
    void salespeople_of_one_team_act_for_themselves() {
        users.put(ANNA, Role.SALESPERSON, "Anna", "north");
        users.put(BORIS, Role.SALESPERSON, "Boris", "north");

        assertThat(staff.viewer(users.require(ANNA)).actsFor()).containsOnly(ANNA);
    }

    private void collects(UserName name, @Nullable String team) {
        users.put(name, Role.COLLECTOR, name.value(), team);
    }

    private void isAway(UserName name, UserName substitute) {
        users.setAbsence(name, new ColleagueAbsence(TODAY, TODAY, substitute));
    }
}
