package io.duly.standalone.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Counts attempts to log in by address and by name, before a password costs anything to check.
 *
 * <p>Somebody who logged in from an address before has a count of their own there, so that strangers who try from the
 * same address, or under the same name from elsewhere, do not keep them out. From an address that is over its limit one
 * attempt a minute is left to each name, so that guessing does not keep out those who come for the first time.
 */
final class LoginLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);
    private static final int REMEMBERED = 50_000;
    private static final int NETWORK_BYTES = 8;

    private record Login(String address, String name) {}

    /** The counts that one attempt goes by. */
    final class Attempt {

        private final Login login;
        private final List<Bucket> buckets;
        private final boolean overLimit;

        private Attempt(Login login, List<Bucket> buckets, boolean overLimit) {
            this.login = login;
            this.buckets = buckets;
            this.overLimit = overLimit;
        }

        /** Whether the address is over its limit: then a name that is nobody's costs nothing. */
        boolean isOverLimit() {
            return overLimit;
        }

        /** It was no guess, and takes nothing from anybody's count. */
        void succeeded() {
            buckets.forEach(bucket -> bucket.addTokens(1));
            known.asMap().putIfAbsent(login, bucket(perName));
        }
    }

    private final int perAddress;
    private final int perName;
    private final Cache<String, Bucket> addresses = counts(FORGET_AFTER);
    private final Cache<String, Bucket> names = counts(FORGET_AFTER);
    private final Cache<Login, Bucket> leftToName = counts(FORGET_AFTER);
    private final Cache<Login, Bucket> known = counts(KNOWN_FOR);

    /**
     * @param perAddress how many attempts a minute come from one address, at most
     * @param perName how many attempts a minute are made under one name, at most
     */
    LoginLimits(int perAddress, int perName) {
        this.perAddress = perAddress;
        this.perName = perName;
    }

    /** @throws TooManyLogins when there were too many already */
    Attempt begin(String address, String name) {
        var login = new Login(network(address), name);
        var own = known.getIfPresent(login);
        if (own != null) {
            take(own);
            return new Attempt(login, List.of(own), false);
        }
        var ofName = names.get(name, _ -> bucket(perName));
        take(ofName);
        var ofAddress = addresses.get(login.address(), _ -> bucket(perAddress));
        if (ofAddress.tryConsume(1)) {
            return new Attempt(login, List.of(ofName, ofAddress), false);
        }
        take(leftToName.get(login, _ -> bucket(1)));
        return new Attempt(login, List.of(ofName), true);
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyLogins(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    boolean isKnown(String address, String name) {
        return known.getIfPresent(new Login(network(address), name)) != null;
    }

    private static Bucket bucket(int perPeriod) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perPeriod).refillGreedy(perPeriod, PERIOD))
                .build();
    }

    private static <K> Cache<K, Bucket> counts(Duration forgetAfter) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(forgetAfter)
                .build();
    }

    /** One customer of a provider has a whole network of IPv6 addresses. */
    private static String network(String address) {
        return numeric(address)
                .map(InetAddress::getAddress)
                .filter(bytes -> bytes.length > 4)
                .map(bytes -> HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)))
                .orElse(address);
    }

    private static Optional<InetAddress> numeric(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
