package io.duly.standalone.users;

import io.duly.command.refusal.Check;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator add users, shut them out and in, and make new passwords. */
@RestController
@RequestMapping("/api/admin/users")
class UserController {

    private static final Logger log = LoggerFactory.getLogger(UserController.class);

    private static final int LONGEST_NAME = 100;

    record UserRequest(
            @NotNull Role role,
            @NotNull String displayName,
            @Nullable String team) {}

    /** @param canLogIn whether they have a password and are not disabled */
    record UserDetails(
            UserName name,
            Role role,
            String displayName,
            @Nullable String team,
            @Nullable ShownAbsence absence,
            boolean disabled,
            boolean canLogIn) {}

    /** @param password is shown this once */
    record NewPassword(UserName name, String password) {}

    private final Users users;

    UserController(Users users) {
        this.users = users;
    }

    @GetMapping
    List<UserDetails> list() {
        return users.all().stream()
                .map(user -> new UserDetails(
                        user.name(),
                        user.role(),
                        user.displayName(),
                        user.team(),
                        ShownAbsence.find(user.absence(), users),
                        user.disabled(),
                        !user.disabled() && users.passwordHash(user).isPresent()))
                .toList();
    }

    @PutMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable UserName name, @Valid @RequestBody UserRequest body, Principal operator) {
        var displayName = Check.text("displayName", body.displayName(), LONGEST_NAME);
        users.put(name, body.role(), displayName, Check.optionalText("team", body.team(), LONGEST_NAME));
        log.info("{} made {} a {}", operator.getName(), name, body.role());
    }

    /** Makes a first or a new password. */
    @PostMapping("/{name}/password")
    NewPassword resetPassword(@PathVariable UserName name, Principal operator) {
        var password = users.resetPassword(name);
        log.info("{} made a new password for {}", operator.getName(), name);
        return new NewPassword(name, password);
    }

    @PutMapping("/{name}/disabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable UserName name, Principal operator) {
        users.disable(name, true);
        log.info("{} disabled {}", operator.getName(), name);
    }

    @PutMapping("/{name}/enabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(@PathVariable UserName name, Principal operator) {
        users.disable(name, false);
        log.info("{} enabled {}", operator.getName(), name);
    }
}
