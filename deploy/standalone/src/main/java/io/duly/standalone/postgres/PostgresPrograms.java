package io.duly.standalone.postgres;

import io.duly.standalone.data.OwnerOnly;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked once into a directory that belongs to their owner alone. */
final class PostgresPrograms {

    private final Path bin;
    private final List<String> prefix;

    private PostgresPrograms(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    /** What lies in {@code home} from another version, or from a start that was killed, is removed. */
    static PostgresPrograms unpackedIn(Path home) throws IOException {
        var archive = PostgresArchive.ofThisMachine();
        var programs = OwnerOnly.directory(home).resolve(archive.key());
        if (!Files.isRegularFile(program(programs.resolve("bin"), "postgres"))) {
            clear(home);
            var draft = home.resolve("unpacking");
            archive.unpackInto(draft);
            Files.move(draft, programs, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(programs.resolve("bin"), prefix());
    }

    private static void clear(Path home) throws IOException {
        try (var found = Files.list(home)) {
            for (var old : found.toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    /**
     * PostgreSQL refuses to run as root, but not in a name space of its own in which nobody is root. The session of its
     * own keeps Ctrl-C away from it: it is stopped after those who work with it.
     */
    private static List<String> prefix() {
        var prefix = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name")) && MachineTools.has("unshare")) {
            prefix.addAll(List.of("unshare", "-U"));
        }
        if (MachineTools.has("setsid")) {
            prefix.add("setsid");
        }
        return prefix;
    }

    /** Ready to start, with both outputs in one. Settings of other servers in the environment are not passed on. */
    ProcessBuilder command(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program(bin, program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** @throws DatabaseNotStarted with what the program said, when it failed */
    void run(String program, List<String> arguments) throws IOException, InterruptedException {
        var process = command(program, arguments).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        if (code != 0) {
            throw new DatabaseNotStarted(program + " of PostgreSQL ended with " + code, said);
        }
    }

    private static Path program(Path bin, String name) {
        return bin.resolve(File.separatorChar == '\\' ? name + ".exe" : name);
    }
}
