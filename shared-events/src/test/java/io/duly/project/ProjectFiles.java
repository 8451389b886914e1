package io.duly.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people wrote: every module's files, without those that a build or a tool leaves behind. */
final class ProjectFiles {

    static final Path ROOT = root();

    private static final Set<String> HIDDEN_BUT_WRITTEN = Set.of(".ci", ".github");

    private ProjectFiles() {}

    static List<Path> ending(String suffix) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return isWritten(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(suffix)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static Stream<Line> lines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size()).mapToObj(index -> new Line(file, index + 1, lines.get(index)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritten(Path directory) {
        var name = directory.getFileName().toString();
        return directory.equals(ROOT)
                || HIDDEN_BUT_WRITTEN.contains(name)
                || !(name.startsWith(".") || name.equals("target"));
    }

    /** A build runs tests inside their module, and an editor may run them at the top. */
    private static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("LICENSE"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("no directory above this one holds a LICENSE");
            }
        }
        return directory;
    }
}
