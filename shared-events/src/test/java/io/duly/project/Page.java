package io.duly.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of Markdown, without its blocks of code. */
record Page(Path file, List<Line> lines) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#+ (.+)");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+");
    private static final Pattern WITH_SCHEME = Pattern.compile("\\w+:.*");

    /** A word that is found in a page, with the line that it is in. */
    record Mention(Line line, String text) {

        @Override
        public String toString() {
            return line + " names " + text;
        }
    }

    static Page of(Path file) {
        var prose = new ArrayList<Line>();
        var inCode = false;
        for (var line : ProjectFiles.lines(file).toList()) {
            if (line.text().strip().startsWith("```")) {
                inCode = !inCode;
            } else if (!inCode) {
                prose.add(line);
            }
        }
        return new Page(file, prose);
    }

    static Stream<Page> all() {
        return ProjectFiles.ending(".md").stream().map(Page::of);
    }

    /** Where links lead to inside the project. */
    Stream<Mention> links() {
        return mentions(line -> matches(LINK, CODE.matcher(line.text()).replaceAll("")))
                .filter(link -> !WITH_SCHEME.matcher(link.text()).matches());
    }

    /** Files that are named in code, from the top of the project. */
    Stream<Mention> namedFiles() {
        return mentions(line -> matches(CODE, line.text()))
                .filter(code -> PATH.matcher(code.text()).matches())
                .filter(path -> isFromTheTop(path.text()));
    }

    boolean leadsSomewhere(Mention link) {
        var parts = link.text().split("#", 2);
        var target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || of(target).hasHeading(parts[1]));
    }

    private boolean hasHeading(String anchor) {
        return lines.stream()
                .flatMap(line -> matches(HEADING, line.text()))
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .anyMatch(anchor::equals);
    }

    private Stream<Mention> mentions(Function<Line, Stream<String>> finder) {
        return lines.stream().flatMap(line -> finder.apply(line).map(text -> new Mention(line, text)));
    }

    private static boolean isFromTheTop(String path) {
        var top = path.substring(0, path.indexOf('/'));
        return !top.equals("target") && Files.isDirectory(ProjectFiles.ROOT.resolve(top));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
