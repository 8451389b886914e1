package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the launcher does before there is a Duly. The options let the JVM say how it was called, and then end. */
class LauncherE2E {

    private static final String END_AT_ONCE = "-XshowSettings:properties --dry-run";
    private static final Pattern RECORDING = Pattern.compile("trained-(\\d+-\\d+)\\.");

    private final Path home = Scratch.directory("launcher");
    private final Launcher launcher = Launcher.in(home);

    @Test
    void a_jar_is_extracted_once() {
        launcher.run(END_AT_ONCE);

        assertThat(launcher.run(END_AT_ONCE).printed()).doesNotContain("extracting");
        assertThat(launcher.cached("jar-")).hasSize(1);
    }

    @Test
    void an_extraction_that_was_killed_leaves_nothing_that_is_started() {
        kill(extracting());

        assertThat(launcher.run(END_AT_ONCE).exitCode()).isZero();
        assertThat(launcher.cached("jar-"))
                .singleElement()
                .satisfies(extracted ->
                        assertThat(extracted.resolve("duly-standalone.jar")).isRegularFile());
    }

    @Test
    void an_extraction_that_was_killed_leaves_no_rests_for_ever() {
        kill(extracting());
        assertThat(launcher.cached("extracting.")).isNotEmpty();

        launcher.run(END_AT_ONCE);

        assertThat(launcher.cached("extracting.")).isEmpty();
    }

    @Test
    void two_starts_at_once_share_one_extracted_jar() {
        var one = launcher.start(END_AT_ONCE);
        var other = launcher.start(END_AT_ONCE);

        assertThat(Launcher.end(one).exitCode()).isZero();
        assertThat(Launcher.end(other).exitCode()).isZero();
        assertThat(launcher.cached(""))
                .singleElement()
                .satisfies(extracted ->
                        assertThat(extracted.getFileName().toString()).startsWith("jar-"));
        assertThat(launcher.cached("jar-").getFirst().resolve("lib")).isDirectoryNotContaining("glob:**extracting*");
    }

    @Test
    void what_was_extracted_from_an_older_jar_is_removed() throws IOException {
        launcher.run(END_AT_ONCE);
        var older = launcher.cached("jar-").getFirst();

        launcher.with(newer()).run(END_AT_ONCE);

        assertThat(launcher.cached("jar-")).hasSize(1).doesNotContain(older);
    }

    @Test
    void what_is_still_run_is_not_removed() throws IOException {
        launcher.run(END_AT_ONCE);
        var older = launcher.cached("jar-").getFirst();
        Files.createFile(older.resolve("run." + ProcessHandle.current().pid()));

        launcher.with(newer()).run(END_AT_ONCE);

        assertThat(launcher.cached("jar-")).hasSize(2).contains(older);
    }

    @Test
    void a_run_that_did_not_come_up_trains_no_cache() {
        var failed = launcher.run("", "--duly.data-dir=/dev/null/nowhere");
        assertThat(failed.exitCode()).isOne();

        launcher.run("", "--duly.data-dir=/dev/null/nowhere");

        assertThat(launcher.trained()).isEmpty();
    }

    @Test
    void a_broken_cache_is_thrown_away() throws IOException {
        var broken = aCacheOf("this is no cache");

        assertThat(launcher.run(END_AT_ONCE).exitCode()).isZero();
        assertThat(broken).doesNotExist();
    }

    @Test
    void a_cache_that_was_cut_off_is_thrown_away() throws IOException {
        var cut = aCacheOf("half");
        Files.writeString(Path.of(cut + ".size"), "8\n");

        assertThat(launcher.run(END_AT_ONCE).exitCode()).isZero();
        assertThat(cut).doesNotExist();
    }

    @Test
    void a_cache_that_the_jvm_does_not_know_does_not_prevent_the_start() throws IOException {
        var unknown = aCacheOf("unknown!");
        Files.writeString(Path.of(unknown + ".size"), "8\n");

        assertThat(launcher.run(END_AT_ONCE).exitCode()).isZero();
    }

    @Test
    void a_directory_that_cannot_be_written_does_not_prevent_the_start() throws IOException {
        Files.writeString(launcher.cache(), "a file where the cache should be");

        var result = launcher.run(END_AT_ONCE);

        assertThat(result.exitCode()).isZero();
        assertThat(result.printed()).contains("starting without a cache");
    }

    @Test
    void a_directory_in_which_others_may_write_is_not_used() throws IOException {
        Files.createDirectory(launcher.cache());
        Files.setPosixFilePermissions(launcher.cache(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(launcher.run(END_AT_ONCE).printed()).contains("starting without a cache");
        assertThat(launcher.cached("")).isEmpty();
    }

    @Test
    void the_exit_code_of_the_jvm_is_kept() {
        assertThat(launcher.run("-XX:+ThereIsNoSuchOption").exitCode()).isOne();
    }

    @Test
    void an_older_java_in_java_home_is_passed_over() throws IOException, InterruptedException {
        var old = home.resolve("jdk-17");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        var java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        var program = launcher.program(END_AT_ONCE);
        program.environment().put("JAVA_HOME", old.toString());
        program.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (all, own) -> own + ":" + all);

        assertThat(program.start().waitFor()).isZero();
    }

    @Test
    void a_jar_that_is_not_there_is_named() {
        var result = launcher.with(home.resolve("nowhere.jar")).run(END_AT_ONCE);

        assertThat(result.exitCode()).isOne();
        assertThat(result.printed()).contains("nowhere.jar");
    }

    /** A cache where the launcher looks for it: it is named after the JVM and its options. */
    private Path aCacheOf(String content) throws IOException {
        var recording = RECORDING.matcher(launcher.run(END_AT_ONCE).printed());
        assertThat(recording.find()).isTrue();
        return Files.writeString(launcher.cached("jar-").getFirst().resolve(recording.group(1) + ".aot"), content);
    }

    private Process extracting() {
        var process = launcher.start(END_AT_ONCE);
        await("the middle of the extraction")
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofMinutes(1))
                .until(() -> !launcher.cached("extracting.").isEmpty());
        return process;
    }

    private static void kill(Process process) {
        var all = process.toHandle().descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        await("the end of all").until(() -> !process.isAlive() && all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Path newer() throws IOException {
        var jar = Files.copy(Path.of(RunningDuly.jar()), home.resolve("duly-standalone.jar"));
        try (var files = FileSystems.newFileSystem(jar)) {
            Files.writeString(files.getPath("META-INF/newer.txt"), "newer");
        }
        return jar;
    }
}
