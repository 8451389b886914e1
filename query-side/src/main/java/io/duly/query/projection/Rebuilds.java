package io.duly.query.projection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties a projection's tables and lets it read everything again from the first event. */
@Component
public class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Projections projections;
    private final Set<String> beginning = ConcurrentHashMap.newKeySet();
    private final ReentrantLock restarting = new ReentrantLock();
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    Rebuilds(Projections projections) {
        this.projections = projections;
    }

    /**
     * Begins in the background. Asking again while one is beginning changes nothing; asking while events are being read
     * again starts from the first once more.
     *
     * @throws UnknownProjection when there is no projection of this name
     */
    public void begin(String name) {
        var processor = projections.processorOf(name);
        if (beginning.add(name)) {
            Thread.ofVirtual().name("rebuild-" + name).start(() -> rebuild(processor));
        }
    }

    /** Whether this processor stands still on purpose, between its last event and the first one of the rebuild. */
    public boolean isBeginning(String processor) {
        return beginning.contains(processor);
    }

    /**
     * Restarts a processor, unless it stands still on purpose.
     *
     * @return whether it was restarted
     */
    public boolean unlessBeginning(StreamingEventProcessor processor, Runnable restart) {
        restarting.lock();
        try {
            if (isBeginning(processor.getName())) {
                return false;
            }
            restart.run();
            return true;
        } finally {
            restarting.unlock();
        }
    }

    /** Why the last rebuild could not begin. */
    public Optional<String> failure(String name) {
        return Optional.ofNullable(failures.get(name));
    }

    private void rebuild(StreamingEventProcessor processor) {
        var name = processor.getName();
        restarting.lock();
        try {
            Stopping.stop(processor);
            startAgain(processor);
            processor.start();
        } finally {
            beginning.remove(name);
            restarting.unlock();
        }
    }

    private void startAgain(StreamingEventProcessor processor) {
        var name = processor.getName();
        try {
            processor.resetTokens();
            failures.remove(name);
        } catch (RuntimeException e) {
            LOG.error("The rebuild of {} could not begin; its tables are as they were.", name, e);
            failures.put(name, String.valueOf(e.getMessage()));
        }
    }
}
