package io.duly.access;

/**
 * One thing that can be asked for over HTTP.
 *
 * @param method such as {@code PUT}
 * @param path with its variables in braces, such as {@code /api/deals/{dealId}}
 */
public record Operation(String method, String path) implements Comparable<Operation> {

    @Override
    public int compareTo(Operation other) {
        var byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
