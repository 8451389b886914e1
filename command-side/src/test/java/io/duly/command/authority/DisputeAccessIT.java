package io.duly.command.authority;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.access.Staff;
import io.duly.command.dispute.DisputeRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.testing.Colleagues;
import io.duly.testing.TestPostgres;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Tina sells to the customer, whom Cora looks after; Carla is in Cora's team. */
class DisputeAccessIT {

    private static final DealId DEAL = new DealId(new UUID(0xd, 1));

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newEmptyDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final Colleagues colleagues = new Colleagues();
    private final DisputeAccess access = new DisputeAccess(
            new Owners(new JdbcTemplate(database)),
            new StaticListableBeanFactory(Map.of("staff", new Office(colleagues))).getBeanProvider(Staff.class));

    /** The same people, with Cora and Carla in one team. */
    private record Office(Colleagues all) implements Staff {

        @Override
        public boolean knows(UserName name) {
            return all.knows(name);
        }

        @Override
        public Set<UserName> workOf(UserName name) {
            return all.workOf(name);
        }

        @Override
        public Optional<UserName> substituteOf(UserName name) {
            return all.substituteOf(name);
        }

        @Override
        public Optional<Role> roleOf(UserName name) {
            return all.roleOf(name);
        }

        @Override
        public Optional<String> teamOf(UserName name) {
            return Set.of("cora", "carla").contains(name.value()) ? Optional.of("north") : Optional.empty();
        }

        @Override
        public Optional<String> displayNameOf(UserName name) {
            return all.displayNameOf(name);
        }
    }

    @BeforeEach
    void people_and_a_deal() {
        Flyway.configure()
                .dataSource(database)
                .schemas("command")
                .defaultSchema("command")
                .locations("classpath:db/command")
                .load()
                .migrate();
        colleagues.works(Role.SALESPERSON, "tina", "sam");
        colleagues.works(Role.COLLECTOR, "cora", "carla", "carl");
        colleagues.works(Role.HEAD_OF_SALES, "hana");
        colleagues.works(Role.HEAD_OF_COLLECTIONS, "hugo");
        colleagues.works(Role.ACCOUNTANT, "ada");
        colleagues.works(Role.AUDITOR, "aud");
        var sql = new JdbcTemplate(database);
        sql.update(
                "insert into command.customer_owner (customer_id, registered_by, collector) values (?, 'tina', 'cora')",
                new UUID(0xc, 1));
        sql.update(
                "insert into command.deal_owner (deal_id, customer_id, salesperson) values (?, ?, 'tina')",
                DEAL.value(),
                new UUID(0xc, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tina", "cora", "carla", "hana", "hugo"})
    void who_may_resolve_a_dispute_may_look_after_it(String name) {
        assertThatCode(() -> access.require(DEAL, UserName.of(name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "carl", "ada", "aud"})
    void who_may_not_resolve_it_does_not_look_after_it(String name) {
        refused(name, DisputeRefusal.OWNER_MAY_NOT_RESOLVE);
    }

    @Test
    void a_stranger_looks_after_nothing() {
        refused("stranger", DisputeRefusal.DISPUTE_OWNER_UNKNOWN);
    }

    @Test
    void who_stands_in_for_somebody_may_look_after_their_disputes() {
        colleagues.standsInFor("carl", "cora");

        assertThatCode(() -> access.require(DEAL, UserName.of("carl"))).doesNotThrowAnyException();
    }

    private void refused(String name, DisputeRefusal reason) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> access.require(DEAL, UserName.of(name)))
                .returns(reason, CommandRejected::reason)
                .returns("owner", CommandRejected::field);
    }
}
