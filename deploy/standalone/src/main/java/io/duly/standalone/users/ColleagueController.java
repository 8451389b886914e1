package io.duly.standalone.users;

import io.duly.access.Sight;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows who works here and who stands in for whom, and lets people report that somebody is away. */
@RestController
@RequestMapping("/api/users")
class ColleagueController {

    record ColleagueAbsenceRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull UserName substitute) {}

    record PasswordRequest(@NotNull String current, @NotNull String next) {}

    /** @param substitute who does their work today; null while they are here */
    record Colleague(
            UserName name,
            Role role,
            String displayName,
            @Nullable String team,
            @Nullable ShownAbsence absence,
            @Nullable UserName substitute,
            @Nullable String substituteName) {}

    /**
     * @param actsFor whose deals and customers count as one's own today
     * @param actsForNames what they are called, in the same order
     */
    record Self(Colleague me, List<UserName> actsFor, List<@Nullable String> actsForNames) {}

    private final Users users;
    private final StaffOnDuty staff;
    private final Absences absences;
    private final OwnPassword passwords;

    ColleagueController(Users users, StaffOnDuty staff, Absences absences, OwnPassword passwords) {
        this.users = users;
        this.staff = staff;
        this.absences = absences;
        this.passwords = passwords;
    }

    /** Shows those who work here, without those who no longer do. */
    @GetMapping
    List<Colleague> list() {
        return users.all().stream()
                .filter(user -> !user.disabled())
                .map(this::colleague)
                .toList();
    }

    @GetMapping("/me")
    Self self(@RequestAttribute(Sight.ATTRIBUTE) Sight sight) {
        var viewer = sight.viewer();
        var actsFor = List.copyOf(viewer.actsFor());
        return new Self(
                colleague(users.require(viewer.name())),
                actsFor,
                actsFor.stream().map(users::displayName).toList());
    }

    @PutMapping("/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestAttribute(Sight.ATTRIBUTE) Sight sight, @Valid @RequestBody PasswordRequest body) {
        passwords.change(sight.viewer().name(), body.current(), body.next());
    }

    /** Reports an absence; it takes the place of one that was reported before. */
    @PutMapping("/{name}/absence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void away(
            @PathVariable UserName name,
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @Valid @RequestBody ColleagueAbsenceRequest body) {
        absences.report(sight, name, new ColleagueAbsence(body.from(), body.until(), body.substitute()));
    }

    @DeleteMapping("/{name}/absence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void back(@PathVariable UserName name, @RequestAttribute(Sight.ATTRIBUTE) Sight sight) {
        absences.end(sight, name);
    }

    private Colleague colleague(User user) {
        var substitute = staff.substituteOf(user.name()).orElse(null);
        return new Colleague(
                user.name(),
                user.role(),
                user.displayName(),
                user.team(),
                ShownAbsence.find(user.absence(), users),
                substitute,
                substitute == null ? null : users.displayName(substitute));
    }
}
