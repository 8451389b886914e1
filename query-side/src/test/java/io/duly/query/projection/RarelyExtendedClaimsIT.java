package io.duly.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.testing.TestPostgres;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How often the claim of a processor without work is written. */
class RarelyExtendedClaimsIT {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final RarelyExtendedClaims claims = new RarelyExtendedClaims(JdbcTokenStore.builder()
            .connectionProvider(new SpringDataSourceConnectionProvider(database))
            .serializer(TokenSerializer.create())
            .schema(TokenSchema.builder()
                    .setTokenTable("query.token_entry")
                    .setProcessorNameColumn("processor_name")
                    .setTokenTypeColumn("token_type")
                    .setTimestampColumn("timestamp")
                    .build()));

    @BeforeEach
    void claim_two() {
        for (var processor : new String[] {"deals", "aging"}) {
            claims.initializeTokenSegments(processor, 1, new GlobalSequenceTrackingToken(1));
            claims.fetchToken(processor, 0);
        }
    }

    @Test
    void a_claim_that_was_just_extended_is_not_written_again() {
        claims.extendClaim("deals", 0);
        var written = lastWriterOf("deals");

        claims.extendClaim("deals", 0);

        assertThat(lastWriterOf("deals")).isEqualTo(written);
    }

    @Test
    void the_claim_of_one_processor_does_not_hold_back_that_of_another() {
        var written = lastWriterOf("aging");
        claims.extendClaim("deals", 0);

        claims.extendClaim("aging", 0);

        assertThat(lastWriterOf("aging")).isNotEqualTo(written);
    }

    /** The transaction that wrote the row last. */
    private String lastWriterOf(String processor) {
        return JdbcClient.create(database)
                .sql("select xmin::text from query.token_entry where processor_name = ?")
                .param(processor)
                .query(String.class)
                .single();
    }
}
