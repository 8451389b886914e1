package io.duly.acceptance.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What can be said of the boards without a Grafana. */
class BoardFilesTest {

    private static final int COLUMNS = 24;

    static Stream<Path> files() {
        return Stream.of("en", "ru")
                .flatMap(language -> Shipped.files(Shipped.BOARDS.resolve(language), ".json").stream());
    }

    static Stream<Board> boards() {
        return files().map(Board::read);
    }

    @Test
    void there_are_five_boards_in_two_languages() {
        assertThat(boards()).extracting(Board::uid).doesNotHaveDuplicates().hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_board_is_what_grafana_calls_one(Path file) throws IOException {
        assertThat(schema().validate(Shipped.read(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void what_is_no_board_is_found_out() throws IOException {
        var board = Shipped.read(files().findFirst().orElseThrow());

        assertThat(schema().validate(board.replaceFirst("\"w\": \\d+", "\"w\": \"wide\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(
                                board.replaceFirst("\"type\": \"stat\"", "\"type\": \"statue\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_russian_boards_are_the_translated_english_ones() {
        Program.run(Shipped.DEPLOY.resolve("grafana"), "./translate", List.of("--check"));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void no_panel_lies_on_another_or_has_the_title_of_another(Board board) {
        var taken = new HashSet<List<Integer>>();
        for (var panel : board.panels()) {
            var place = panel.place();
            assertThat(place.x() + place.width()).as(panel.title()).isLessThanOrEqualTo(COLUMNS);
            for (int x = place.x(); x < place.x() + place.width(); x++) {
                for (int y = place.y(); y < place.y() + place.height(); y++) {
                    assertThat(taken.add(List.of(x, y))).as(panel.title()).isTrue();
                }
            }
        }
        assertThat(board.panels()).extracting(Board.Panel::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_board_leads_to_the_runbook_and_to_the_api_and_explains_its_panels(Path file) {
        var json = JsonMapper.shared().readTree(Shipped.read(file));

        assertThat(json.at("/links").valueStream().map(link -> link.at("/url").asString("")))
                .contains("${duly}/runbook", "${duly}/swagger-ui.html");
        assertThat(json.at("/panels")
                        .valueStream()
                        .filter(panel -> !panel.at("/type").asString().equals("row")))
                .allSatisfy(panel -> assertThat(panel.at("/description").asString(""))
                        .as(panel.at("/title").asString())
                        .isNotBlank());
    }

    private static Schema schema() throws IOException {
        try (InputStream file = BoardFilesTest.class.getResourceAsStream("/grafana/dashboard.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(file));
        }
    }
}
