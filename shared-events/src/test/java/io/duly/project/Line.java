package io.duly.project;

import java.nio.file.Path;

/** One line of a file, which prints where it is. */
record Line(Path file, int number, String text) {

    @Override
    public String toString() {
        return ProjectFiles.ROOT.relativize(file) + ":" + number;
    }
}
