package io.duly.acceptance;

import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody meets who knows nothing but the address. */
class WelcomeE2E {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final Api anonymous = SharedDuly.running().anonymous();
    private final Api operator = SharedDuly.running().as(User.OPERATOR);

    @Test
    void the_front_page_is_for_everybody() {
        var page = page();

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("<h1>Duly</h1>");
    }

    @Test
    void every_link_of_the_front_page_leads_somewhere() {
        var links = links();

        assertThat(links).contains("swagger-ui.html", "actuator/health");
        for (var link : links) {
            assertThat(operator.get("/" + link).status()).as(link).isBetween(200, 399);
        }
    }

    @Test
    void the_runbook_is_a_page_with_a_place_for_each_alert() {
        var runbook = anonymous.get("/runbook").accepted();

        assertThat(runbook.header("Content-Type")).startsWith("text/html");
        assertThat(runbook.text()).contains("<h2 id=\"dulydebtsunattended\">DulyDebtsUnattended</h2>");
    }

    @Test
    void the_front_page_does_not_tell_a_stranger_which_version_runs() {
        var version =
                operator.get("/actuator/info").accepted().at("/build/version").asString();

        assertThat(page().text()).doesNotContain(version);
        assertThat(anonymous.get("/").text()).doesNotContain(version);
    }

    @Test
    void a_program_gets_the_same_links_as_json() {
        var links = anonymous.get("/").accepted();

        assertThat(links.at("/openApi").asString()).isEqualTo("/v3/api-docs");
        for (var link : links.json()) {
            assertThat(operator.get(link.asString()).status())
                    .as(link.asString())
                    .isBetween(200, 399);
        }
    }

    @Test
    void whoever_wants_the_front_page_as_something_else_gets_a_problem() {
        var refused = anonymous.get("/", "Accept", "image/png").refusedWith(406);

        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThatNothingIsGivenAway(refused);
    }

    @Test
    void the_front_page_is_no_part_of_the_api() {
        assertThat(anonymous.get("/v3/api-docs").accepted().at("/paths").has("/"))
                .isFalse();
    }

    @Test
    void a_user_learns_which_build_runs() {
        var info = operator.get("/actuator/info").accepted();

        assertThat(info.at("/build/version").asString()).isNotBlank();
        assertThat(info.at("/java/version").asString()).startsWith("25");
    }

    @Test
    void a_stranger_does_not_learn_which_build_runs() {
        assertThatNothingIsGivenAway(anonymous.get("/actuator/info").refusedWith(401));
    }

    @Test
    void the_list_of_libraries_is_in_the_jar_and_not_on_the_air() {
        assertThatNothingIsGivenAway(operator.get("/actuator/sbom").refusedWith(404));
    }

    private Answer page() {
        return anonymous
                .get("/", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .accepted();
    }

    private List<String> links() {
        return LINK.matcher(page().text()).results().map(link -> link.group(1)).toList();
    }
}
