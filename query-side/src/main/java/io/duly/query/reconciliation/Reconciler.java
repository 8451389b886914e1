package io.duly.query.reconciliation;

import static java.util.stream.Collectors.toMap;

import io.duly.query.projection.ProjectionPositions;
import io.duly.query.store.BucketCount;
import io.duly.query.store.Position;
import io.duly.query.store.StoredEvents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares, bucket by bucket, the events in the store with the events that each projection was given. */
@Component
public class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final ProjectionPositions positions;
    private final StoredEvents store;
    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    Reconciler(
            ProjectionPositions positions,
            StoredEvents store,
            JdbcClient database,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.positions = positions;
        this.store = store;
        this.database = database;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** Tokens, counters and events are read from one snapshot: else a batch in between would look like a miss. */
    public Reconciliation reconcile() {
        var result = Objects.requireNonNull(snapshot.execute(_ -> compare()));
        for (var miss : result.misses()) {
            LOG.error("The projection and the store disagree: {}", miss);
        }
        return result;
    }

    private Reconciliation compare() {
        var misses = new ArrayList<Miss>();
        var compared = 0L;
        var counted = new HashMap<Position, Map<Long, BucketCount>>();
        for (var projection : new TreeMap<>(positions.all()).entrySet()) {
            var stored = counted.computeIfAbsent(projection.getValue(), position -> byBucket(store.upTo(position)));
            var seen = byBucket(seenBy(projection.getKey()));
            misses.addAll(differences(projection.getKey(), stored, seen));
            compared += stored.values().stream().mapToLong(BucketCount::events).sum();
        }
        return new Reconciliation(clock.instant(), compared, misses);
    }

    private static List<Miss> differences(
            String projection, Map<Long, BucketCount> stored, Map<Long, BucketCount> seen) {
        var buckets = new TreeSet<>(stored.keySet());
        buckets.addAll(seen.keySet());
        var misses = new ArrayList<Miss>();
        for (var bucket : buckets) {
            var nothing = new BucketCount(bucket, 0, 0);
            var there = stored.getOrDefault(bucket, nothing);
            var given = seen.getOrDefault(bucket, nothing);
            if (!there.equals(given)) {
                misses.add(miss(projection, there, given));
            }
        }
        return misses;
    }

    private static Miss miss(String projection, BucketCount stored, BucketCount seen) {
        var missing = stored.events() - seen.events();
        var index = Math.abs(missing) == 1 ? Long.valueOf(missing * (stored.indexSum() - seen.indexSum())) : null;
        var first = stored.bucket() * StoredEvents.BUCKET;
        return new Miss(projection, stored.bucket(), first, first + StoredEvents.BUCKET - 1, missing, index);
    }

    private List<BucketCount> seenBy(String projection) {
        return database.sql("select bucket, events, index_sum from query.projection_seen where processor = ?")
                .param(projection)
                .query((row, _) -> new BucketCount(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private static Map<Long, BucketCount> byBucket(List<BucketCount> counts) {
        return counts.stream().collect(toMap(BucketCount::bucket, Function.identity()));
    }
}
