package io.duly.command.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.DeadlineManagerSpanFactory;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerHumanReadableDeadlineDetails;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Keeps the moments that sagas wait for in the database, so that they survive a restart. */
@Configuration(proxyBeanMethods = false)
class Deadlines {

    static final String TABLE = "command.scheduled_tasks";

    private static final int THREADS = 8;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final double RETRY_GROWTH = 1.5;

    /**
     * Scheduling takes part in the transaction in which a saga decides to wait. Axon starts and stops the scheduler
     * with its deadlines.
     */
    @Bean(destroyMethod = "")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource database,
            Clock clock,
            Task<DbSchedulerHumanReadableDeadlineDetails> deadline,
            List<RecurringTask<?>> rounds) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), List.of(deadline))
                .tableName(TABLE)
                .serializer(new Jackson3Serializer())
                .clock(clock::instant)
                .startTasks(rounds)
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 4.0)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .build();
    }

    /** A failed deadline is tried again and never given up. The scheduler by itself would wait longer. */
    @Bean
    Task<DbSchedulerHumanReadableDeadlineDetails> deadlineTask(
            ObjectProvider<DbSchedulerDeadlineManager> deadlines, FiredDeadlines fired) {
        var axons = DbSchedulerDeadlineManager.humanReadableTask(deadlines::getObject);
        return Tasks.oneTime(axons.getName(), DbSchedulerHumanReadableDeadlineDetails.class)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY, RETRY_GROWTH))
                .execute((instance, context) -> {
                    axons.execute(instance, context);
                    fired.record(context.getExecution().executionTime);
                });
    }

    @Bean
    DeadlineManager deadlineManager(
            Scheduler scheduler,
            org.axonframework.config.Configuration axon,
            Serializer serializer,
            TransactionManager transactions,
            DeadlineManagerSpanFactory spans) {
        var manager = DbSchedulerDeadlineManager.builder()
                .scheduler(scheduler)
                .scopeAwareProvider(new ConfigurationScopeAwareProvider(axon))
                .serializer(serializer)
                .transactionManager(transactions)
                .spanFactory(spans)
                .useBinaryPojo(false)
                .build();
        manager.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return manager;
    }
}
