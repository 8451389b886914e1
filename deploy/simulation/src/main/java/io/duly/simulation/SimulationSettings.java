package io.duly.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/** The settings of a simulation from the command line. */
@ConfigurationProperties("duly.simulate")
record SimulationSettings(
        Path ledger,
        Path mapping,
        @Nullable Path payments,
        @Nullable Path policy,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
        @Nullable String calendar) {

    SimulationSettings {
        need("duly.simulate.mapping", mapping);
        need("duly.simulate.until", until);
    }

    @SuppressWarnings("ConstantValue") // binding passes null for what the command line leaves out
    private static void need(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a simulation also needs --" + name);
        }
    }
}
