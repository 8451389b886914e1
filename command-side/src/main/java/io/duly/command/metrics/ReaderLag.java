package io.duly.command.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the readers of the command side are behind the store, such as the saga that keeps the clock of the ladder.
 * Read from their tokens, so that a reader that is dead falls behind further and further.
 */
@Component
class ReaderLag implements SmartInitializingSingleton {

    private static final String UNREAD = """
            select count(*) as events, min(time_stamp) as oldest from command.domain_event
            where global_index > :index or global_index = any(:gaps)
            """;

    private record Unread(long events, Duration oldestFor) {}

    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;
    private final JdbcClient database;
    private final Serializer serializer;
    private final Clock clock;
    private final MeterRegistry metrics;

    ReaderLag(
            EventProcessingConfiguration processing,
            TokenStore tokens,
            JdbcClient database,
            Serializer serializer,
            Clock clock,
            MeterRegistry metrics) {
        this.processing = processing;
        this.tokens = tokens;
        this.database = database;
        this.serializer = serializer;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The readers of the query side keep their tokens elsewhere, and are watched there. */
    @Override
    public void afterSingletonsInstantiated() {
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor && tokens.equals(processing.tokenStore(name))) {
                register(name);
            }
        });
    }

    private void register(String reader) {
        Gauge.builder("duly.processor.lag.events", () -> unread(reader).events())
                .description("Events that the processor of the command side has still to read")
                .tag("processor", reader)
                .register(metrics);
        Gauge.builder("duly.processor.lag", () -> unread(reader).oldestFor().toMillis() / 1_000.0)
                .description("Age of the oldest event that the processor of the command side has to read")
                .baseUnit("seconds")
                .tag("processor", reader)
                .register(metrics);
    }

    private Unread unread(String reader) {
        var token = token(reader);
        return database.sql(UNREAD)
                .param("index", token.map(GapAwareTrackingToken::getIndex).orElse(-1L))
                .param(
                        "gaps",
                        token.map(known -> known.getGaps().toArray(Long[]::new)).orElse(new Long[0]))
                .query((row, _) ->
                        new Unread(row.getLong("events"), age(row.getObject("oldest", OffsetDateTime.class))))
                .single();
    }

    /** Empty for a reader that has not begun. */
    private Optional<GapAwareTrackingToken> token(String reader) {
        return database.sql("select token, token_type from command.token_entry where processor_name = :reader")
                .param("reader", reader)
                .query((row, _) -> new SimpleSerializedObject<>(
                        row.getBytes("token"), byte[].class, row.getString("token_type"), null))
                .optional()
                .filter(stored -> stored.getData() != null)
                .map(serializer::deserialize);
    }

    private Duration age(@Nullable OffsetDateTime oldest) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), clock.instant());
    }
}
