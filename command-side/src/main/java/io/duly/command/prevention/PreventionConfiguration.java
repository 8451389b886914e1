package io.duly.command.prevention;

import io.duly.command.escalation.LadderTimes;
import io.duly.command.playbook.Playbooks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreventionConfiguration {

    @Bean
    Prevention prevention(Playbooks playbooks, CustomerHistory customers, LadderTimes times, Clock clock) {
        return new Prevention(playbooks, customers, times, clock);
    }
}
