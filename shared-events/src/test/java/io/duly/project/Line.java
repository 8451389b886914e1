package io.duly.project;

import java.nio.file.Path;

/** One line of a file, which prints where it is. */
record Line(Path file, int number, String text) {

    /** What a reader sees of it: the address behind a link is not a part of that. */
    int width() {
        var seen = isProse() ? text.replaceAll("]\\([^)]*\\)", "]") : text;
        return seen.codePointCount(0, seen.length());
    }

    private boolean isProse() {
        return file.toString().endsWith(".md");
    }

    @Override
    public String toString() {
        return ProjectFiles.ROOT.relativize(file) + ":" + number;
    }
}
