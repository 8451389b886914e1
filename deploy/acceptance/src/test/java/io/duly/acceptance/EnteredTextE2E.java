package io.duly.acceptance;

import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that look alike are one text, and nothing that nobody can see gets in. */
class EnteredTextE2E {

    private static final String COMPOSED = "Zo\u00EB M\u00FCller, \u0401\u043B\u043A\u0438\u043D";

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @BeforeAll
    static void a_user() {
        sales = SharedDuly.running().as(User.HEAD_OF_SALES);
    }

    static Stream<Arguments> namesThatNobodyCanMean() {
        return Stream.of(
                Arguments.of("an escape sequence", "An\\u001b[31mna"),
                Arguments.of("a line break", "An\\nna"),
                Arguments.of("a tabulator", "An\\tna"),
                Arguments.of("a line separator", "An\\u2028na"),
                Arguments.of("a turn of the direction", "An\\u202ena"),
                Arguments.of("an isolated direction", "An\\u2066na"),
                Arguments.of("a space of no width", "An\\u200bna"),
                Arguments.of("a joiner between Latin letters", "An\\u200dna"),
                Arguments.of("a soft hyphen", "An\\u00adna"),
                Arguments.of("a byte order mark", "\\ufeffAnna"),
                Arguments.of("a tag", "Anna\\udb40\\udc41"),
                Arguments.of("a filler", "\\u3164"),
                Arguments.of("a half filler", "\\uffa0\\u1160"),
                Arguments.of("a blank of Braille", "\\u2800"),
                Arguments.of("spaces that do not break", "\\u00a0\\u202f"),
                Arguments.of("an accent alone", "\\u0301"),
                Arguments.of("a private character", "An\\ue000na"),
                Arguments.of("no character", "An\\uffffna"),
                Arguments.of("half a character", "An\\ud800na"),
                Arguments.of("a lost character", "An\\ufffdna"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namesThatNobodyCanMean")
    void is_no_part_of_a_name(String what, String name) {
        var answer = sales.put(
                        "/api/customers/" + SharedDuly.id("nobody can mean " + what), "{\"name\": \"" + name + "\"}")
                .refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("name");
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void the_same_body_decomposed_is_the_same_command() {
        var path = "/api/customers/" + SharedDuly.id("composed");
        var first = sales.put(path, "{\"name\": \"" + COMPOSED + "\"}").accepted();
        var again = sales.put(path, "{\"name\": \" " + decomposed(COMPOSED).replace(" ", "\u00A0") + " \"}")
                .accepted();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_name_is_shown_as_it_is_kept() {
        var path = "/api/customers/" + SharedDuly.id("decomposed");
        var answer =
                sales.put(path, "{\"name\": \"" + decomposed(COMPOSED) + "\"}").accepted();
        var shown = sales.get(path, "Duly-Min-Position", answer.header("Duly-Position"));
        assertThat(shown.accepted().at("/name").asString()).isEqualTo(COMPOSED);
    }

    @Test
    void a_filter_finds_a_name_however_it_is_composed() {
        SharedDuly.running()
                .as(User.OPERATOR)
                .put("/api/admin/users/" + URLEncoder.encode("zo\u00EB", StandardCharsets.UTF_8), """
                        {"role": "SALESPERSON", "displayName": "Zoe"}""")
                .accepted();
        var customer = SharedDuly.id("customer of Zoe");
        var deal = SharedDuly.id("deal of Zoe");
        sales.put("/api/customers/" + customer, "{\"name\": \"Customer of Zoe\"}")
                .accepted();
        var body = """
                {"customerId": "%s", "title": "Boards", "value": %s, "openedOn": "%s", "salesperson": "%s"}""";
        var opened = sales.put(
                        "/api/deals/" + deal,
                        body.formatted(customer, Bodies.EURO, SharedDuly.TODAY, decomposed("zo\u00EB")))
                .accepted();
        var asked = URLEncoder.encode(decomposed("zo\u00EB"), StandardCharsets.UTF_8);
        var found = sales.get("/api/deals?salesperson=" + asked, "Duly-Min-Position", opened.header("Duly-Position"));
        assertThat(found.accepted().at("/items").values())
                .singleElement()
                .satisfies(
                        item -> assertThat(item.at("/salesperson").asString()).isEqualTo("zo\u00EB"));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
