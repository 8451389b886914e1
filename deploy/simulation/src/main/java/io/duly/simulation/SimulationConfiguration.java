package io.duly.simulation;

import io.duly.command.eventstore.StorePosition;
import io.duly.command.policy.Policies;
import io.duly.query.aging.Aging;
import io.duly.query.escalation.StepCounts;
import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.ClockStart;
import io.duly.virtualtime.playback.OnePlayer;
import io.duly.virtualtime.playback.Playback;
import io.duly.virtualtime.playback.PlaybackState;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Provides a simulation when the command line names a ledger. */
@AutoConfiguration
@ConditionalOnProperty("duly.simulate.ledger")
@EnableConfigurationProperties(SimulationSettings.class)
class SimulationConfiguration {

    @Bean
    SimulatedLedger simulatedLedger(SimulationSettings settings, @Value("${duly.creditor.zone}") ZoneId zone) {
        return SimulatedLedger.read(settings, zone);
    }

    /** The clock of a second start stands where the first one ended. */
    @Bean
    @Order(1)
    ClockStart simulationStart(SimulatedLedger simulated, Bookmarks bookmarks, OnePlayer player, PlaybackState state) {
        player.takeTurn();
        state.announce(Simulation.NAME);
        return () -> Optional.of(
                bookmarks.find(Simulation.NAME).map(Bookmark::moment).orElseGet(simulated.commands()::start));
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
