package io.duly.query.projection;

import io.duly.query.store.StoredEvents;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts what a processor is given, in the transaction that moves its token, so that an event that never reached it
 * can be noticed. One that was set aside as a dead letter did reach it.
 */
final class SeenEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    private final String processor;
    private final JdbcTemplate jdbc;

    SeenEvents(String processor, JdbcTemplate jdbc) {
        this.processor = processor;
        this.jdbc = jdbc;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork instanceof BatchingUnitOfWork<? extends EventMessage<?>> batch && batch.isFirstMessage()) {
            batch.onPrepareCommit(_ -> count(batch.getMessages()));
        }
        return chain.proceed();
    }

    /** Distinct, because an upcaster may make several events out of a stored one. */
    private void count(List<? extends EventMessage<?>> messages) {
        var indexes =
                messages.stream().mapToLong(GlobalIndex::of).distinct().boxed().toArray(Long[]::new);
        jdbc.update("""
                insert into query.projection_seen as seen (processor, bucket, events, index_sum)
                select ?, index / ?, count(*), sum(index)
                  from unnest(?::bigint[]) as handed(index)
                 group by 2
                on conflict (processor, bucket)
                do update set events = seen.events + excluded.events,
                              index_sum = seen.index_sum + excluded.index_sum
                """, processor, StoredEvents.BUCKET, indexes);
    }
}
