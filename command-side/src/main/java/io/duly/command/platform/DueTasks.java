package io.duly.command.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepository;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out on the caller's thread what the scheduler would carry out on threads of its own. Whoever moves the clock
 * then need not wait for the scheduler to look.
 */
@Component
@DependsOnDatabaseInitialization
public class DueTasks {

    /** So many deadlines share a transaction at most. */
    private static final int AT_ONCE = 200;

    private final Scheduler scheduler;
    private final TaskResolver tasks;
    private final TaskRepository repository;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueTasks(
            Scheduler scheduler,
            List<Task<?>> known,
            DataSource database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.scheduler = scheduler;
        this.tasks = new TaskResolver(SchedulerListeners.NOOP, clock::instant, known);
        this.repository = new JdbcTaskRepository(
                new TransactionAwareDataSourceProxy(database),
                false,
                new PostgreSqlJdbcCustomization(false, false),
                Deadlines.TABLE,
                tasks,
                new SchedulerName.Fixed("caller"),
                new Jackson3Serializer(),
                false,
                clock::instant);
        this.database = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** From here on the scheduler begins nothing by itself. */
    public void takeOver() {
        scheduler.pause();
    }

    public void giveBack() {
        scheduler.resume();
    }

    /** When the next deadline comes. A recurring task is no reason to stop a clock. */
    public Optional<Instant> nextDeadline() {
        return database.sql("select min(execution_time) from command.scheduled_tasks where task_name = 'AxonDeadline'")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Carries out what is due now: recurring tasks in transactions of their own, then the deadlines in one.
     *
     * @return whether anything was due; then more may be due still
     * @throws RuntimeException whatever the task throws; the deadlines of that transaction are due as before
     */
    public boolean carryOut() {
        var due = repository.getDue(clock.instant(), AT_ONCE);
        due.stream().filter(this::recurs).forEach(this::carryOut);
        var deadlines = due.stream().filter(execution -> !recurs(execution)).toList();
        if (!deadlines.isEmpty()) {
            transaction.executeWithoutResult(_ -> deadlines.forEach(this::carryOut));
        }
        return !due.isEmpty();
    }

    private boolean recurs(Execution execution) {
        return task(execution) instanceof RecurringTask<?>;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as the scheduler's own interfaces have it
    private void carryOut(Execution execution) {
        var started = clock.instant();
        var completion = task(execution)
                .execute(
                        execution.taskInstance,
                        new ExecutionContext(scheduler.getSchedulerState(), execution, scheduler, null));
        completion.complete(
                ExecutionComplete.success(execution, started, clock.instant()),
                new ExecutionOperations(repository, SchedulerListeners.NOOP, execution));
    }

    @SuppressWarnings("rawtypes")
    private Task task(Execution execution) {
        return tasks.resolve(execution)
                .orElseThrow(() -> new IllegalStateException("no task is called " + execution.getTaskName()));
    }
}
