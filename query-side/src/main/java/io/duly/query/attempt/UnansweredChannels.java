package io.duly.query.attempt;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.CustomerId;
import io.duly.query.sql.Rows;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the channels of customers on which nobody answered since somebody there last spoke with us. */
@Component
public class UnansweredChannels {

    /** What was tried longer ago is worth another try. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient jdbc;

    UnansweredChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last moment at which each channel was tried in vain, in one statement for all customers. */
    public Map<CustomerId, Map<ContactChannelId, Instant>> of(Collection<CustomerId> customers, Instant now) {
        var tried = new HashMap<CustomerId, Map<ContactChannelId, Instant>>();
        if (customers.isEmpty()) {
            return tried;
        }
        jdbc.sql("""
                        select a.customer_id, a.channel_id, max(a.attempted_at) as tried_at
                        from query.contact_attempt a
                        where a.customer_id = any(:customers) and a.outcome in (:silence) and a.attempted_at > :since
                          and not exists (select from query.contact_attempt talk
                                          where talk.customer_id = a.customer_id and talk.outcome in (:talk)
                                            and talk.attempted_at >= a.attempted_at)
                        group by a.customer_id, a.channel_id
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("silence", names(AttemptOutcome::isSilence))
                .param("talk", names(AttemptOutcome::isTalk))
                .param("since", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    tried.computeIfAbsent(
                                    new CustomerId(row.getObject("customer_id", UUID.class)), _ -> new HashMap<>())
                            .put(
                                    new ContactChannelId(row.getObject("channel_id", UUID.class)),
                                    Rows.instant(row, "tried_at"));
                });
        return tried;
    }

    static List<String> names(Predicate<AttemptOutcome> which) {
        return Arrays.stream(AttemptOutcome.values())
                .filter(which)
                .map(Enum::name)
                .toList();
    }
}
