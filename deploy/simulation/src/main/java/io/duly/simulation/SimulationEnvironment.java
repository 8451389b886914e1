package io.duly.simulation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * In a simulation every day is a working day unless a calendar is given, and nothing but the ledger happens.
 *
 * <p>It comes before whatever asks whether there is a demo, such as the demo's own settings.
 */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class SimulationEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("duly.simulate.ledger")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "simulation",
                            Map.of(
                                    "duly.demo",
                                    "false",
                                    "duly.creditor.calendar",
                                    environment.getProperty("duly.simulate.calendar", "every-day"))));
        }
    }
}
