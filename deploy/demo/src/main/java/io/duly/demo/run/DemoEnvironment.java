package io.duly.demo.run;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Puts the salespeople of the made-up creditor into two teams, unless other teams are configured. */
class DemoEnvironment implements EnvironmentPostProcessor {

    private static final String TEAMS = "duly.sales.teams.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("duly.demo", Boolean.class, true)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "demo",
                            Map.of(
                                    TEAMS + "north", "salesperson,anna.belova,timur.safin",
                                    TEAMS + "south", "olga.reznik,pavel.zimin,ines.laurent")));
        }
    }
}
