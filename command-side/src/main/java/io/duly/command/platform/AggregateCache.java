package io.duly.command.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as they were when this node last saved them. Another node may have changed them since. The unit of work
 * therefore notes each one that is taken, and {@link FreshDecisions} looks at it.
 */
final class AggregateCache implements Cache {

    private static final String TAKEN = AggregateCache.class.getName();

    /** An aggregate from the cache, with the version it had when it was taken. */
    record Taken(String identifier, EventSourcedAggregate<?> aggregate, long version) {

        boolean isUnchanged() {
            return version == versionOf(aggregate);
        }
    }

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    AggregateCache(long size) {
        entries = Caffeine.newBuilder().maximumSize(size).build();
    }

    static List<Taken> takenIn(UnitOfWork<?> work) {
        return work.getOrComputeResource(TAKEN, _ -> new ArrayList<>());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <K, V> @Nullable V get(K key) {
        var entry = entries.getIfPresent(key);
        if (entry instanceof AggregateCacheEntry<?> cached && CurrentUnitOfWork.isStarted()) {
            var aggregate = cached.recreateAggregate(null, null, null);
            takenIn(CurrentUnitOfWork.get()).add(new Taken(key.toString(), aggregate, versionOf(aggregate)));
        }
        return (V) entry;
    }

    private static long versionOf(EventSourcedAggregate<?> aggregate) {
        var version = (@Nullable Long) aggregate.version();
        return version == null ? -1 : version;
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to the aggregate cache");
    }
}
