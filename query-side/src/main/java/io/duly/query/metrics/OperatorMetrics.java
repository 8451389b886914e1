package io.duly.query.metrics;

import io.duly.query.projection.DeadLetters;
import io.duly.query.projection.ProjectionPositions;
import io.duly.query.projection.WholeViews;
import io.duly.query.store.StoredEvents;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows {@link OperatorFigures} to Prometheus, where Prometheus is set up. */
@Configuration(proxyBeanMethods = false)
class OperatorMetrics {

    @Bean
    OperatorFigures operatorFigures(
            BusinessInViews business,
            PreventionResults results,
            ProjectionPositions positions,
            WholeViews views,
            StoredEvents store,
            DeadLetters letters,
            EventProcessingConfiguration processing,
            Clock clock,
            @Value("${duly.query.metrics-interval:2s}") Duration pause,
            @Value("${duly.query.results-interval:5m}") Duration longPause) {
        return new OperatorFigures(
                new Refreshed<>(business::read, pause),
                new Refreshed<>(results::read, longPause),
                new Refreshed<>(() -> new Readers(Reader.all(positions, views, store, letters), store.size()), pause),
                processing,
                clock);
    }

    @Bean
    SmartInitializingSingleton showOperatorFigures(
            OperatorFigures figures, ObjectProvider<PrometheusRegistry> prometheus) {
        return () -> prometheus.ifAvailable(registry -> registry.register(figures));
    }
}
