package io.duly.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.access.Ownership.Owner;
import io.duly.access.Viewer;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import io.duly.testing.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.flywaydb.core.Flyway;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Sam registered a customer, whom Cora looks after and to whom Tina sells. */
class OwnersIT {

    private static final CustomerId CUSTOMER = new CustomerId(new UUID(0xc, 1));
    private static final DealId DEAL = new DealId(new UUID(0xd, 1));

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newEmptyDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcTemplate sql = new JdbcTemplate(database);
    private final Owners owners = new Owners(sql);
    private final AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(owners);

    @ParameterizedTest
    @CsvSource({
        "SALESPERSON, sam, SELF, SOMEBODY_ELSE",
        "SALESPERSON, tina, SELF, SELF",
        "SALESPERSON, cora, SOMEBODY_ELSE, SOMEBODY_ELSE",
        "COLLECTOR, cora, SELF, SELF",
        "COLLECTOR, carl, SOMEBODY_ELSE, SOMEBODY_ELSE",
        "COLLECTOR, sam, SOMEBODY_ELSE, SOMEBODY_ELSE",
    })
    void each_has_their_own(Role role, String name, Owner ofCustomer, Owner ofDeal) throws Exception {
        migrateTo("latest");
        happened();

        var viewer = Viewer.alone(UserName.of(name), role);
        assertThat(owners.of(CUSTOMER, viewer)).isEqualTo(ofCustomer);
        assertThat(owners.of(DEAL, viewer)).isEqualTo(ofDeal);
    }

    @Test
    void what_is_not_there_is_nobodys() {
        migrateTo("latest");

        var viewer = Viewer.alone(UserName.of("sam"), Role.SALESPERSON);
        assertThat(owners.of(CUSTOMER, viewer)).isEqualTo(Owner.NOBODY);
        assertThat(owners.of(DEAL, viewer)).isEqualTo(Owner.NOBODY);
    }

    @Test
    void a_customer_changes_hands_with_its_deals() throws Exception {
        migrateTo("latest");
        happened();
        handlers.handle(GenericEventMessage.asEventMessage(new CollectorAssigned(CUSTOMER, UserName.of("carl"))));

        assertThat(owners.of(DEAL, Viewer.alone(UserName.of("carl"), Role.COLLECTOR)))
                .isEqualTo(Owner.SELF);
        assertThat(owners.of(DEAL, Viewer.alone(UserName.of("cora"), Role.COLLECTOR)))
                .isEqualTo(Owner.SOMEBODY_ELSE);
    }

    @Test
    void what_is_older_than_the_table_has_its_owners_too() {
        migrateTo("13");
        store("customer-" + CUSTOMER.value(), 0, "CustomerRegistered", """
                {"customerId": "%s"}""".formatted(CUSTOMER.value()), "sam");
        store("customer-" + CUSTOMER.value(), 1, "CollectorAssigned", "{\"collector\": \"carl\"}", "head");
        store("customer-" + CUSTOMER.value(), 2, "CollectorAssigned", "{\"collector\": \"cora\"}", "head");
        var opened = """
                {"dealId": "%s", "customerId": "%s", "salesperson": "tina"}""";
        store("deal-" + DEAL.value(), 0, "DealOpened", opened.formatted(DEAL.value(), CUSTOMER.value()), "tina");
        migrateTo("latest");

        assertThat(owners.of(CUSTOMER, Viewer.alone(UserName.of("sam"), Role.SALESPERSON)))
                .isEqualTo(Owner.SELF);
        assertThat(owners.of(DEAL, Viewer.alone(UserName.of("tina"), Role.SALESPERSON)))
                .isEqualTo(Owner.SELF);
        assertThat(owners.of(DEAL, Viewer.alone(UserName.of("cora"), Role.COLLECTOR)))
                .isEqualTo(Owner.SELF);
        assertThat(owners.of(DEAL, Viewer.alone(UserName.of("carl"), Role.COLLECTOR)))
                .isEqualTo(Owner.SOMEBODY_ELSE);
    }

    private void happened() throws Exception {
        handlers.handle(GenericEventMessage.<Object>asEventMessage(
                        new CustomerRegistered(CUSTOMER, "Anna", null, Origin.ENTERED))
                .andMetaData(Map.of(Provenance.ACTOR, "sam")));
        handlers.handle(GenericEventMessage.asEventMessage(new CollectorAssigned(CUSTOMER, UserName.of("cora"))));
        handlers.handle(GenericEventMessage.asEventMessage(new DealOpened(
                DEAL,
                CUSTOMER,
                "a deal",
                Money.parse("EUR 1.00"),
                LocalDate.of(2026, 3, 2),
                UserName.of("tina"),
                new PolicyVersion(PolicyId.STANDARD, 1),
                Origin.ENTERED)));
    }

    private void store(String stream, int sequence, String event, String payload, String actor) {
        sql.update(
                """
                insert into command.domain_event
                    (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                     payload_revision, payload, meta_data)
                values (?, ?, ?, 'Any', '2026-03-02T06:00:00Z', ?, '1', ?, ?)
                """,
                stream + sequence,
                stream,
                sequence,
                event,
                payload.getBytes(StandardCharsets.UTF_8),
                "{\"actor\": \"%s\"}".formatted(actor).getBytes(StandardCharsets.UTF_8));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/command")
                .schemas("command")
                .target(version)
                .load()
                .migrate();
    }
}
