package io.duly.simulation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Switches the demo off in a simulation, and makes every day a working day unless a calendar is given.
 *
 * <p>It runs before the default order, because the demo adds its own settings unless it is switched off.
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
