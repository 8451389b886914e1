package io.duly.standalone.simulation;

import io.duly.command.eventstore.StorePosition;
import io.duly.command.policy.Policies;
import io.duly.query.aging.Aging;
import io.duly.query.escalation.StepCounts;
import io.duly.standalone.clock.Bookmarks;
import io.duly.standalone.clock.Bookmarks.Bookmark;
import io.duly.standalone.clock.OpeningTime;
import io.duly.standalone.playback.Playback;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts a simulation together when the command line names a ledger. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("duly.simulate.ledger")
@EnableConfigurationProperties(SimulationSettings.class)
class SimulationConfiguration {

    @Bean
    SimulatedLedger simulatedLedger(SimulationSettings settings, @Value("${duly.creditor.zone}") ZoneId zone) {
        return SimulatedLedger.read(settings, zone);
    }

    /** A second start goes on, or stands, where the first one ended. */
    @Bean
    @Order(1)
    OpeningTime simulationOpens(SimulatedLedger simulated, Bookmarks bookmarks) {
        return () -> Optional.of(
                bookmarks.find(Simulation.STORY).map(Bookmark::moment).orElseGet(simulated.script()::begins));
    }

    @Bean
    Simulation simulation(
            SimulationSettings settings,
            SimulatedLedger simulated,
            Policies policies,
            CommandGateway commands,
            Playback playback,
            StepCounts steps,
            Aging aging,
            StorePosition store,
            Clock clock) {
        return new Simulation(
                simulated,
                new SimulatedPolicy(settings.policy(), policies, commands),
                playback,
                new Summary(steps, aging, store, clock));
    }
}
