package io.duly.command.escalation;

import io.duly.command.platform.EventProcessors;
import io.duly.command.policy.Policies;
import io.duly.events.shared.CalendarId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The creditor's hours and calendar. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    /** One transaction for whatever is there to read. */
    private static final int BATCH = 100;

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, LatePayerLookup.GROUP);
        // A plan made before the clocks were first looked at would never be kept if it began with the next event.
        EventProcessors.afterwards(processing, EscalationSaga.GROUP, BATCH);
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
