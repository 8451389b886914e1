package io.duly.command.calendar;

import io.duly.command.refusal.InvalidCommand;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One calendar and one clock for every room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CreditorProperties.class)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(CreditorProperties creditor) {
        try {
            return WorkingCalendars.named(creditor.calendar());
        } catch (InvalidCommand unknown) {
            throw new IllegalStateException(
                    "duly.creditor.calendar, which is " + creditor.calendar() + ", " + unknown.getMessage(), unknown);
        }
    }

    @Bean
    CreditorTime creditorTime(Clock clock, CreditorProperties creditor, WorkingCalendar calendar) {
        return new CreditorTime(clock, creditor.zone(), creditor.ladderTime(), calendar);
    }
}
