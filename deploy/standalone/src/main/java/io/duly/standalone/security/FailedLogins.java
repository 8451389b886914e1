package io.duly.standalone.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts logins that failed, and tells the log of them. */
final class FailedLogins {

    private static final Logger log = LoggerFactory.getLogger(FailedLogins.class);

    private static final String COUNTER = "duly.logins.failed";
    private static final int LONGEST_NAME = 60;

    private final MeterRegistry meters;
    private final Cache<String, Boolean> toldOfLimit = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    FailedLogins(MeterRegistry meters) {
        this.meters = meters;
        for (var reason : new String[] {"wrong-password", "unknown-user", "disabled", "limited"}) {
            counter(reason);
        }
    }

    void wrongPassword(String name, String address) {
        fail("wrong-password", name, address);
    }

    void unknown(String name, String address) {
        fail("unknown-user", name, address);
    }

    void disabled(String name, String address) {
        fail("disabled", name, address);
    }

    /** One line a minute and address: whoever is over the limit shall not fill the log. */
    void limited(String name, String address) {
        counter("limited").increment();
        if (toldOfLimit.asMap().putIfAbsent(address, true) == null) {
            log.warn(
                    "too many attempts to log in from {}, the last as '{}'; more are turned away",
                    address,
                    shown(name));
        }
    }

    private void fail(String reason, String name, String address) {
        counter(reason).increment();
        log.warn("login as '{}' from {} failed: {}", shown(name), address, reason);
    }

    private Counter counter(String reason) {
        return Counter.builder(COUNTER)
                .description("Logins that failed")
                .tag("reason", reason)
                .register(meters);
    }

    /** A name from outside must not write lines of its own into the log. */
    private static String shown(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}._@ -]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "..." : plain;
    }
}
