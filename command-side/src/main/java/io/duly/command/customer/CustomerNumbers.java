package io.duly.command.customer;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.shared.CustomerId;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps each number for the customer who was registered with it first, in the transaction of the command. Of two
 * registrations at once the key of the table lets one through.
 */
@Component
@ProcessingGroup(CustomerNumbers.GROUP)
public class CustomerNumbers {

    static final String GROUP = "customer-numbers";

    private final JdbcClient sql;

    CustomerNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who was registered with this number. */
    public Optional<CustomerId> holder(String number) {
        return sql.sql("select customer_id from command.customer_number where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(CustomerId::new);
    }

    /** @throws CommandRejected when another customer has this number */
    @EventHandler
    void on(CustomerRegistered event) {
        if (event.number() == null) {
            return;
        }
        var reserved = sql.sql("insert into command.customer_number (number, customer_id) values (?, ?)"
                        + " on conflict do nothing")
                .params(event.number(), event.customerId().value())
                .update();
        if (reserved == 0) {
            throw new CommandRejected(
                    CustomerRefusal.CUSTOMER_NUMBER_TAKEN,
                    "another customer was registered with the number " + event.number());
        }
    }
}
