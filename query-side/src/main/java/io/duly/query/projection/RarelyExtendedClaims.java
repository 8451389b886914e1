package io.duly.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Extends the claim of a processor without work only every few seconds.
 *
 * <p>A claim lasts for ten seconds. Axon extends it every second that a processor waits in vain, and each time a commit
 * has to reach the disk. Whoever writes still proves its claim in the same transaction.
 */
final class RarelyExtendedClaims extends JdbcTokenStore {

    private static final long PAUSE = Duration.ofSeconds(3).toNanos();

    private record Claim(String processor, int segment) {}

    private final Map<Claim, Long> extended = new ConcurrentHashMap<>();

    RarelyExtendedClaims(Builder settings) {
        super(settings);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        var claim = new Claim(processor, segment);
        var now = System.nanoTime();
        var last = extended.get(claim);
        if (last != null && now - last < PAUSE) {
            return;
        }
        super.extendClaim(processor, segment);
        extended.put(claim, now);
    }
}
