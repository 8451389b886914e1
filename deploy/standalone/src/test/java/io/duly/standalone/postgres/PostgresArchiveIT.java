package io.duly.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duly.standalone.data.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresArchiveIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void the_tools_of_the_machine_unpack_what_is_unpacked_without_them() throws IOException {
        assumeTrue(MachineTools.has("tar") && MachineTools.has("xz"));
        var archive = PostgresArchive.ofThisMachine();
        var withTools = OwnerOnly.directory(home.resolve("with-tools"));
        var without = OwnerOnly.directory(home.resolve("without"));

        assertThat(archive.unpackByTar(withTools)).isTrue();
        archive.unpackHere(without);

        assertThat(contents(withTools)).isEqualTo(contents(without)).containsKey("bin/postgres");
    }

    @Test
    void what_tools_left_half_done_is_completed_without_them() throws IOException {
        var archive = PostgresArchive.ofThisMachine();
        archive.unpackHere(OwnerOnly.directory(home.resolve("again")));
        var whole = contents(home.resolve("again"));
        Files.writeString(home.resolve("again/bin/postgres"), "half of it");

        archive.unpackHere(home.resolve("again"));

        assertThat(contents(home.resolve("again"))).isEqualTo(whole);
    }

    /** Each file with its rights and its size or its target. */
    private static Map<String, String> contents(Path directory) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var found = Files.walk(directory)) {
            for (var path : found.toList()) {
                var name = directory.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    contents.put(name, "-> " + Files.readSymbolicLink(path));
                } else {
                    var rights = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
                    contents.put(name, rights + (Files.isDirectory(path) ? "" : " " + Files.size(path)));
                }
            }
        }
        return contents;
    }
}
