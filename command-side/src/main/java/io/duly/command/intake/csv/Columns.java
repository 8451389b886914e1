package io.duly.command.intake.csv;

import io.duly.command.refusal.InvalidCommand;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a file by the names that the mapping gives them. */
record Columns(List<String> header) {

    private static final int ABSENT = -1;

    Columns {
        header = header.stream().map(Columns::composed).toList();
    }

    /** @throws InvalidCommand when the mapping names a column that the file does not have, or has twice */
    Column find(String section, String field, @Nullable String name) {
        if (name == null) {
            return new Column(field, ABSENT);
        }
        int at = header.indexOf(composed(name));
        if (at == ABSENT) {
            throw new InvalidCommand(
                    "mapping." + section + "." + field, "names the column " + name + ", which the file does not have");
        }
        if (header.lastIndexOf(composed(name)) != at) {
            throw new InvalidCommand(
                    "mapping." + section + "." + field, "names the column " + name + ", which the file has twice");
        }
        return new Column(field, at);
    }

    /** Some systems write a letter and its accent apart. */
    private static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /** The position of one field in each row. */
    record Column(String field, int at) {

        boolean isThere() {
            return at != ABSENT;
        }

        String optional(CsvTable.Row row) {
            return isThere() ? row.fields().get(at) : "";
        }

        /** @throws UnreadableField when the field is empty in this row */
        String required(CsvTable.Row row) {
            var text = optional(row);
            if (text.isEmpty()) {
                throw new UnreadableField(field, "is missing");
            }
            return text;
        }
    }
}
