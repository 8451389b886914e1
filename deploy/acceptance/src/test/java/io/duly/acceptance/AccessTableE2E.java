package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether Duly does to every operation and every role what its own description says, and the README with it. */
class AccessTableE2E {

    private static final Path README = Path.of("../../README.md");
    private static final String BEGIN = "<!-- who may do what: begin -->\n";
    private static final String END = "<!-- who may do what: end -->";

    @SuppressWarnings("NullAway.Init")
    private static List<ApiOperation> operations;

    @SuppressWarnings("NullAway.Init")
    private static TwoTeams teams;

    @BeforeAll
    static void read_what_duly_says_of_itself() {
        teams = TwoTeams.working();
        operations = ApiDocument.of(teams.duly()).operations();
    }

    @Test
    void every_operation_has_a_rule() {
        assertThat(operations)
                .hasSizeGreaterThan(70)
                .allSatisfy(operation ->
                        assertThat(operation.whoMay()).as(operation.toString()).isNotEmpty());
    }

    @Test
    void the_readme_has_the_table() throws IOException {
        var readme = Files.readString(README);
        var begin = readme.indexOf(BEGIN) + BEGIN.length();
        var renewed = readme.substring(0, begin) + table() + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("duly.write-readme")) {
            Files.writeString(README, renewed);
        }
        assertThat(Files.readString(README))
                .as("write it with -Dduly.write-readme=true")
                .isEqualTo(renewed);
    }

    @ParameterizedTest
    @EnumSource(User.class)
    void a_role_does_what_the_table_says_and_nothing_else(User user) {
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            var refused = ask(user, operation, user.login()).status() == 403;
            if (refused == operation.whoMay().containsKey(user.name())) {
                wrong.add(operation + (refused ? " is refused to " : " is open to ") + user);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_belongs_to_somebody_else_is_refused() {
        var wrong = new ArrayList<String>();
        var strangers = Map.of(User.SALESPERSON, teams.otherSalesperson(), User.COLLECTOR, teams.otherCollector());
        for (var operation : operations) {
            strangers.forEach((role, stranger) -> {
                if ("OWN".equals(operation.whoMay().get(role.name()))
                        && operation.isAboutOneThing()
                        && ask(stranger, operation, User.AUDITOR.login()).status() != 403) {
                    wrong.add(operation + " of somebody else is open to the " + role);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_refusal_says_who_may() {
        var refused = teams.duly()
                .as(User.SALESPERSON)
                .put(teams.dealPath() + "/payments/" + SharedDuly.id("a payment"), "{}")
                .refusedWith(403);

        assertThat(refused.at("/detail").asString()).isEqualTo("the salesperson may not do this; the accountant may");
        assertThat(refused.at("/whoMay").valueStream().map(role -> role.asString()))
                .containsExactly("ACCOUNTANT");
    }

    /** With a body that no operation makes anything of, because the question is only whether it is looked at. */
    private static Answer ask(Login user, ApiOperation operation, String colleague) {
        var api = teams.duly().as(user);
        var address = teams.address(operation.path(), colleague);
        if (operation.takes().filter(ApiOperation.FORM::equals).isPresent()) {
            return api.send(operation.method(), address, new Multipart().file("ledger", ""));
        }
        var body = operation.path().endsWith("/absence") ? """
                {"from": "2026-04-01", "until": "2026-04-02", "substitute": "nobody"}""" : "{}";
        return api.send(operation.method(), address, BodyPublishers.ofString(body), "Content-Type", ApiOperation.JSON);
    }

    private static String table() {
        var head = "| operation | " + roles().collect(Collectors.joining(" | ")) + " |\n|---|"
                + roles().map(_ -> "---|").collect(Collectors.joining()) + "\n";
        return head + operations.stream().map(AccessTableE2E::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(ApiOperation operation) {
        return "| `" + operation + "` | "
                + Arrays.stream(User.values())
                        .map(role ->
                                operation.whoMay().getOrDefault(role.name(), "").toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static Stream<String> roles() {
        return Arrays.stream(User.values()).map(role -> role.login().replace('-', ' '));
    }
}
