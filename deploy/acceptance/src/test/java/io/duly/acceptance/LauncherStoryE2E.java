package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two starts by the launcher: the first one is recorded, the second one lives on that. */
class LauncherStoryE2E {

    private static final Duration BOUND = Duration.ofMinutes(3);
    private static final Path HOME = Scratch.directory("launched twice");
    private static final Launcher LAUNCHER = Launcher.in(HOME);

    /** The options are a part of what a cache is good for, so both starts have the same. */
    private static final String OPTIONS = "-Xlog:class+load:file=classes.%p.log";

    private static int exitCode;
    private static boolean databaseLeftBehind;
    private static String loadedAtFirst = "";
    private static String loadedAtSecond = "";

    @BeforeAll
    static void start_twice() throws IOException {
        try (var first = started()) {
            exitCode = first.stop();
            databaseLeftBehind = DatabaseServer.in(HOME).isPresent();
            loadedAtFirst = loadedBy(first);
        }
        try (var second = started()) {
            loadedAtSecond = loadedBy(second);
        }
    }

    private static RunningDuly started() {
        return RunningDuly.start(HOME, LAUNCHER.program(OPTIONS), "--duly.demo=false")
                .untilReady(BOUND);
    }

    /** The launcher makes way for the JVM, so both have the same number. */
    private static String loadedBy(RunningDuly duly) throws IOException {
        return Files.readString(HOME.resolve("classes." + duly.pid() + ".log"));
    }

    @Test
    void the_first_start_reads_the_classes_of_duly_from_the_extracted_jar() {
        assertThat(dulys(loadedAtFirst)).isNotEmpty().noneMatch(line -> line.contains("shared objects file"));
    }

    @Test
    void the_second_start_takes_the_classes_of_duly_from_the_cache() {
        assertThat(dulys(loadedAtSecond))
                .filteredOn(line -> line.contains(" io.duly.standalone.DulyStandalone "))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared objects file"));
    }

    @Test
    void a_terminated_launcher_ends_as_a_terminated_jvm_does() {
        assertThat(exitCode).isEqualTo(128 + 15);
    }

    @Test
    void a_terminated_launcher_leaves_no_database_behind() {
        assertThat(databaseLeftBehind).isFalse();
    }

    @Test
    void one_cache_is_kept() {
        assertThat(LAUNCHER.trained()).hasSize(1);
    }

    private static Stream<String> dulys(String loaded) {
        return loaded.lines().filter(line -> line.contains(" io.duly."));
    }
}
