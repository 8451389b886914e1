package io.duly.command.yaml;

import io.duly.command.refusal.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a YAML text, each with its path and its place. */
public final class Faults {

    private static final Comparator<Fault> IN_ORDER =
            Comparator.comparingInt((Fault fault) -> orZero(fault.line())).thenComparingInt(f -> orZero(f.column()));

    private final String name;
    private final Optional<YamlNode> root;
    private final List<Fault> found;

    Faults(String name, Optional<YamlNode> root, List<Fault> found) {
        this.name = name;
        this.root = root;
        this.found = new ArrayList<>(found);
    }

    /** @param path such as {@code steps[2].level}; where it is not there, the place is that of what should hold it */
    public void add(String path, String message) {
        var place = root.map(node -> place(node, path)).orElse(null);
        found.add(new Fault(
                path.isEmpty() ? name : path,
                message,
                place == null ? null : place.line(),
                place == null ? null : place.column()));
    }

    /** Whether something is wrong with a value or with a part of it. */
    boolean within(String path) {
        return found.stream()
                .map(Fault::field)
                .anyMatch(field -> path.isEmpty()
                        || field.equals(path)
                        || field.startsWith(path + ".")
                        || field.startsWith(path + "["));
    }

    /** In the order of the text. */
    List<Fault> all() {
        return found.stream().distinct().sorted(IN_ORDER).toList();
    }

    private static YamlNode.Place place(YamlNode root, String path) {
        var node = root;
        for (var part : path.split("[.\\[]", -1)) {
            var next = next(node, part);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.place();
    }

    private static @Nullable YamlNode next(YamlNode node, String part) {
        if (node.fields() != null) {
            return node.fields().get(part);
        }
        if (node.items() != null && part.endsWith("]")) {
            return node.items().get(Integer.parseInt(part.substring(0, part.length() - 1)));
        }
        return null;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
