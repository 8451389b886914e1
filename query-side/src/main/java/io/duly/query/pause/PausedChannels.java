package io.duly.query.pause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.duly.events.contact.ChannelKind;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the channels that are not to be used at customers. */
@Component
public class PausedChannels {

    private final JdbcClient jdbc;

    PausedChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; a customer without any is left out. */
    public Map<CustomerId, Set<ChannelKind>> of(Collection<CustomerId> customers, LocalDate day) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select customer_id, channel
                        from unnest(:customers) customer_id, unnest(query.paused_channels(customer_id, :day)) channel
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> Map.entry(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        ChannelKind.valueOf(row.getString("channel"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }
}
