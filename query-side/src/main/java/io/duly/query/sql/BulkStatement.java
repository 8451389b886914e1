package io.duly.query.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One statement that writes many rows. Each column travels as one array and is unnested in the database, which costs a
 * batch of a thousand rows about what two rows cost.
 *
 * @param <R> what one row is made from
 */
public final class BulkStatement<R> {

    private final String sql;
    private final List<Column<R>> columns;
    private final boolean eachMustBeThere;

    private BulkStatement(String sql, List<Column<R>> columns, boolean eachMustBeThere) {
        this.sql = sql;
        this.columns = List.copyOf(columns);
        this.eachMustBeThere = eachMustBeThere;
    }

    public static <R> Columns<R> of(Class<R> row) {
        return new Columns<>();
    }

    /** Nothing happens when there are no rows. A change to a row that is not there fails: an event was missed. */
    public void run(JdbcTemplate jdbc, Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var written = jdbc.update(connection -> prepare(connection, rows));
        if (eachMustBeThere && written != rows.size()) {
            throw new IllegalStateException(
                    "of %d rows to be changed %d are there: %s".formatted(rows.size(), written, sql));
        }
    }

    private PreparedStatement prepare(Connection connection, Collection<R> rows) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var values = rows.stream().map(column::text).toArray();
            statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
        }
        return statement;
    }

    private record Column<R>(String name, String type, Function<R, ? extends @Nullable Object> value) {

        @Nullable
        String text(R row) {
            return switch (value.apply(row)) {
                case null -> null;
                case BigDecimal number -> number.toPlainString();
                case Object other -> other.toString();
            };
        }
    }

    /** The columns that a row has on its way to the database. */
    public static final class Columns<R> {

        private final List<Column<R>> columns = new ArrayList<>();

        private Columns() {}

        /** @param type the name of PostgreSQL's type, such as {@code uuid} */
        public Columns<R> column(String name, String type, Function<R, ? extends @Nullable Object> value) {
            columns.add(new Column<>(name, type, value));
            return this;
        }

        /** Adds the rows to a table; a row whose key is there already changes nothing. */
        public BulkStatement<R> insertInto(String table) {
            return new BulkStatement<>(
                    "insert into " + table + " (" + names() + ") select " + names() + " from " + rows()
                            + " on conflict do nothing",
                    columns,
                    false);
        }

        /**
         * Adds the rows to a table, in place of those with the same key.
         *
         * @param key the columns by which a row is found
         */
        public BulkStatement<R> put(String table, List<String> key) {
            var set = columns.stream()
                    .map(Column::name)
                    .filter(name -> !key.contains(name))
                    .map(name -> name + " = excluded." + name)
                    .collect(Collectors.joining(", "));
            return new BulkStatement<>(
                    "insert into " + table + " (" + names() + ") select " + names() + " from " + rows()
                            + " on conflict (" + String.join(", ", key) + ") do update set " + set,
                    columns,
                    false);
        }

        /**
         * Changes rows that are there.
         *
         * @param key the columns by which a row is found
         * @param set assignments in which {@code r} is the row on its way and {@code t} the row in the table
         */
        public BulkStatement<R> update(String table, List<String> key, String set) {
            return new BulkStatement<>(
                    "update " + table + " t set " + set + " from " + rows() + " where " + found(key), columns, true);
        }

        private static String found(List<String> key) {
            return key.stream().map(column -> "t." + column + " = r." + column).collect(Collectors.joining(" and "));
        }

        private String names() {
            return columns.stream().map(Column::name).collect(Collectors.joining(", "));
        }

        private String rows() {
            var arrays = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
            return "unnest(" + arrays + ") as r (" + names() + ")";
        }
    }
}
