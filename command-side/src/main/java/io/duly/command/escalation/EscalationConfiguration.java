package io.duly.command.escalation;

import io.duly.command.policy.Policies;
import io.duly.events.shared.CalendarId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The creditor's hours and calendar. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    /** One transaction for whatever is there to read. */
    private static final int BATCH = 100;

    /** Makes the lookup part of the command's own transaction: both are written, or neither. */
    @Autowired
    void lookUpInTheSameTransaction(EventProcessingConfigurer processing) {
        processing
                .registerSubscribingEventProcessor(LatePayerLookup.GROUP)
                .registerListenerInvocationErrorHandler(LatePayerLookup.GROUP, _ -> PropagatingErrorHandler.instance());
    }

    /** One works, one stands by: of a single one Axon loses count when it is stopped right after its claim. */
    private static final int THREADS = 2;

    /**
     * Axon by itself would begin with the next event and go on after a failure: a plan made before the clocks were
     * first looked at, or while something was broken, would never be kept. One segment, because a split one doubles
     * sagas.
     */
    @Autowired
    void keepEveryPlan(EventProcessingConfigurer processing) {
        processing
                .registerTrackingEventProcessor(
                        EscalationSaga.GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        _ -> TrackingEventProcessorConfiguration.forParallelProcessing(THREADS)
                                .andInitialSegmentsCount(1)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                                .andBatchSize(BATCH))
                .registerListenerInvocationErrorHandler(EscalationSaga.GROUP, _ -> PropagatingErrorHandler.instance());
    }

    @Bean
    WorkingCalendar workingCalendar(@Value("${duly.creditor.calendar:ru}") String calendar) {
        return WorkingCalendars.named(CalendarId.of(calendar));
    }

    @Bean
    LadderTimes ladderTimes(
            @Value("${duly.creditor.zone:Europe/Moscow}") String zone,
            @Value("${duly.creditor.ladder-time:09:00}") String ladderTime,
            WorkingCalendar calendar) {
        return new LadderTimes(ZoneId.of(zone), LocalTime.parse(ladderTime), calendar);
    }

    @Bean
    Escalation escalation(
            Policies policies, LatePayers latePayers, WarnedCustomers warned, LadderTimes times, Clock clock) {
        return new Escalation(policies, latePayers, warned, times, clock);
    }
}
