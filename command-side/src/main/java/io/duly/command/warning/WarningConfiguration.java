package io.duly.command.warning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.duly.command.calendar.CreditorProperties;
import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the watch as a processor of its own, the standings with each command, and the judgement every morning. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Thresholds.class)
class WarningConfiguration {

    private static final int BATCH = 200;

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, Standings.GROUP);
        EventProcessors.afterwards(processing, WarningWatch.GROUP, BATCH);
    }

    @Bean
    WarningRules warningRules(FactFinder facts, Thresholds thresholds) {
        return new WarningRules(facts, thresholds);
    }

    @Bean
    RecurringTask<Void> everyMorning(ObjectProvider<DailyJudgement> judgement, CreditorProperties creditor) {
        return Tasks.recurring("morning-round", Schedules.daily(creditor.zone(), creditor.morningRound()))
                .execute((_, _) -> judgement.getObject().run());
    }
}
