package io.duly.query.csv;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headers that never change.
 *
 * @param <R> what one row is made from
 */
public final class CsvTable<R> {

    /** What stands in one place of a table. */
    sealed interface Cell {

        record Text(String text) implements Cell {}

        record Figure(BigDecimal figure) implements Cell {}

        /** Written by Duly itself, and no more than a text of digits. */
        record Moment(Temporal moment) implements Cell {}

        record Nothing() implements Cell {}
    }

    private record Column<R>(String header, Function<R, Cell> cell) {}

    private static final Cell NOTHING = new Cell.Nothing();

    private final String name;
    private final List<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    private CsvTable(String name, List<R> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** @param name what the file is called, without its ending */
    public static <R> CsvTable<R> of(String name, List<R> rows) {
        return new CsvTable<>(name, rows);
    }

    /** Adds a column of ids, names and codes. */
    public CsvTable<R> text(String header, Function<R, ? extends @Nullable Object> value) {
        return column(header, value, some -> new Cell.Text(some.toString()));
    }

    /** Adds a column of amounts, with the currency in a column beside it. */
    public CsvTable<R> money(String header, Function<R, @Nullable Money> value) {
        return figure(header, value.andThen(some -> some == null ? null : some.getAmount()))
                .text(header + "Currency", value.andThen(some -> some == null ? null : some.getCurrencyUnit()));
    }

    /** Adds a column of numbers. */
    public CsvTable<R> figure(String header, Function<R, ? extends @Nullable Number> value) {
        return column(header, value, some -> new Cell.Figure(new BigDecimal(some.toString())));
    }

    /** Adds a column of numbers that are kept as text. */
    public CsvTable<R> decimal(String header, Function<R, @Nullable String> value) {
        return column(header, value, some -> new Cell.Figure(new BigDecimal(some)));
    }

    /** Adds a column of days or moments. */
    public CsvTable<R> moment(String header, Function<R, ? extends @Nullable Temporal> value) {
        return column(header, value, Cell.Moment::new);
    }

    private <V> CsvTable<R> column(String header, Function<R, ? extends @Nullable V> value, Function<V, Cell> cell) {
        columns.add(new Column<>(header, row -> {
            var some = value.apply(row);
            return some == null ? NOTHING : cell.apply(some);
        }));
        return this;
    }

    String name() {
        return name;
    }

    List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** @param write makes of a cell what the file holds */
    Stream<List<String>> lines(Function<Cell, String> write) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> write.apply(column.cell().apply(row)))
                        .toList());
    }
}
