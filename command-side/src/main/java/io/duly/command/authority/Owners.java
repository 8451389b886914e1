package io.duly.command.authority;

import io.duly.access.Ownership;
import io.duly.access.Viewer;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers whose each deal and customer is. The command's own transaction writes it. */
@Component
@ProcessingGroup(Owners.GROUP)
class Owners implements Ownership {

    static final String GROUP = "owners";

    private static final String OF_DEAL = """
            select case when :collects then coalesce(customer.collector in (:names), false)
                        else salesperson in (:names) end
            from command.deal_owner left join command.customer_owner customer using (customer_id)
            where deal_id = :id
            """;

    private static final String OF_CUSTOMER = """
            select case when :collects then coalesce(collector in (:names), false)
                        else registered_by in (:names) or exists (
                            select from command.deal_owner deal
                            where deal.customer_id = customer.customer_id and deal.salesperson in (:names)) end
            from command.customer_owner customer where customer_id = :id
            """;

    private final JdbcTemplate sql;
    private final JdbcClient questions;

    Owners(JdbcTemplate sql) {
        this.sql = sql;
        this.questions = JdbcClient.create(sql);
    }

    /** A salesperson owns the deals they sell, and a collector those of the customers they look after. */
    @Override
    public Owner of(DealId dealId, Viewer viewer) {
        return ask(OF_DEAL, dealId.value(), viewer);
    }

    /** A salesperson owns the customers that they registered or sell to. */
    @Override
    public Owner of(CustomerId customerId, Viewer viewer) {
        return ask(OF_CUSTOMER, customerId.value(), viewer);
    }

    /** Who looks after the customer of a deal; empty where nobody does. */
    Optional<UserName> collectorOf(DealId dealId) {
        return questions
                .sql("""
                        select collector from command.deal_owner join command.customer_owner using (customer_id)
                        where deal_id = :id and collector is not null""")
                .param("id", dealId.value())
                .query(String.class)
                .optional()
                .map(UserName::new);
    }

    /** Who looks after a customer; empty where nobody does. */
    Optional<UserName> collectorOf(CustomerId customerId) {
        return questions
                .sql("select collector from command.customer_owner where customer_id = :id and collector is not null")
                .param("id", customerId.value())
                .query(String.class)
                .optional()
                .map(UserName::new);
    }

    private Owner ask(String question, UUID id, Viewer viewer) {
        return questions
                .sql(question)
                .param("collects", viewer.role() == Role.COLLECTOR)
                .param("names", viewer.actsFor().stream().map(UserName::value).toList())
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .map(own -> own ? Owner.SELF : Owner.SOMEBODY_ELSE)
                .orElse(Owner.NOBODY);
    }

    @EventHandler
    void on(DealOpened event) {
        sql.update(
                "insert into command.deal_owner (deal_id, customer_id, salesperson) values (?, ?, ?)",
                event.dealId().value(),
                event.customerId().value(),
                event.salesperson().value());
    }

    @EventHandler
    void on(CustomerRegistered event, @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        sql.update(
                "insert into command.customer_owner (customer_id, registered_by) values (?, ?)",
                event.customerId().value(),
                actor == null ? Provenance.SYSTEM_ACTOR : actor);
    }

    @EventHandler
    void on(CollectorAssigned event) {
        sql.update(
                "update command.customer_owner set collector = ? where customer_id = ?",
                event.collector().value(),
                event.customerId().value());
    }
}
