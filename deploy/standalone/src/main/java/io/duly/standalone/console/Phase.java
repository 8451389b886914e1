package io.duly.standalone.console;

import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;

/** What a start does one after the other, and by which bean one knows that it has come so far. */
enum Phase {
    DATABASE("Starting the database", DataSource.class::isAssignableFrom),
    SCHEMA(
            "Bringing the tables up to date",
            type -> Flyway.class.isAssignableFrom(type) || FlywayMigrationInitializer.class.isAssignableFrom(type)),
    SIDES(
            "Starting the command side and the query side",
            type -> type.getName().startsWith("io.duly.command.")
                    || type.getName().startsWith("io.duly.query."));

    private final String words;
    private final Predicate<Class<?>> sign;

    Phase(String words, Predicate<Class<?>> sign) {
        this.words = words;
        this.sign = sign;
    }

    String words() {
        return words;
    }

    boolean isReachedBy(Class<?> bean) {
        return sign.test(bean);
    }
}
