package io.duly.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is read in one sitting, and a line without scrolling. */
class LengthTest {

    private static final int MOST_LINES = 250;
    private static final int MOST_COLUMNS = 120;

    /** Databases remember the checksums of the migrations that they went through, so these stay as they are. */
    private static final Set<String> UNCHANGEABLE =
            Set.of("V1__event_store.sql", "V11__ledger_imports.sql", "V23__contacts.sql");

    @Test
    void no_java_file_is_too_long_for_one_sitting() {
        assertThat(ProjectFiles.ending(".java"))
                .hasSizeGreaterThan(500)
                .filteredOn(file -> ProjectFiles.lines(file).count() > MOST_LINES)
                .map(ProjectFiles.ROOT::relativize)
                .isEmpty();
    }

    @Test
    void no_line_of_java_is_too_wide() {
        assertThat(tooWide(".java")).isEmpty();
    }

    @Test
    void no_line_of_a_migration_is_too_wide() {
        assertThat(tooWide(".sql")).isEmpty();
    }

    /** A row of a table cannot be broken, and what stands in a block of code is shown as it is. */
    @Test
    void no_line_of_prose_is_too_wide() {
        assertThat(Page.all()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> !line.text().startsWith("|"))
                        .filter(line -> line.width() > MOST_COLUMNS))
                .isEmpty();
    }

    private static Stream<Line> tooWide(String suffix) {
        return ProjectFiles.ending(suffix).stream()
                .filter(LengthTest::mayChange)
                .flatMap(ProjectFiles::lines)
                .filter(line -> line.width() > MOST_COLUMNS);
    }

    private static boolean mayChange(Path file) {
        return !UNCHANGEABLE.contains(file.getFileName().toString());
    }
}
