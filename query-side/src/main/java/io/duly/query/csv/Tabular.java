package io.duly.query.csv;

/** An answer that can also be read as a table. */
public interface Tabular {

    CsvTable<?> table();
}
