package io.duly.standalone.console;

import java.util.List;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;

/**
 * What a start does one after the other.
 *
 * @param sign the beans by which one knows that it has come so far
 */
record Phase(String words, Predicate<Class<?>> sign) {

    static final List<Phase> IN_ORDER = List.of(
            new Phase(
                    "Bringing the tables up to date",
                    type -> Flyway.class.isAssignableFrom(type)
                            || FlywayMigrationInitializer.class.isAssignableFrom(type)),
            new Phase(
                    "Starting the command side and the query side",
                    type -> type.getName().startsWith("io.duly.command.")
                            || type.getName().startsWith("io.duly.query.")));

    boolean isReachedBy(Class<?> bean) {
        return sign.test(bean);
    }
}
