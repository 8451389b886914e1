package io.duly.command.intake.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.customer.RegisterCustomer;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.testing.TestPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was entered by hand before it came in a file is known by its numbers. */
class RecognisedByNumberIT {

    private static final String HEADER = "customer,number,date,due,amount\n";
    private static final String MAPPING = """
            currency: EUR
            columns:
              customer-id: customer
              invoice-number: number
              invoice-date: date
              due-date: due
              amount: amount
            """;

    @SuppressWarnings("NullAway.Init")
    private static RunningCommandSide duly;

    @BeforeAll
    static void start() {
        duly = RunningCommandSide.on(TestPostgres.newDatabase());
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void a_customer_who_was_entered_by_hand_is_recognised_by_their_number() throws Exception {
        var entered = new CustomerId(UUID.randomUUID());
        duly.send(new RegisterCustomer(entered, "Hornbeam Ltd", "N-77", Origin.ENTERED));

        var done = duly.bringIn(id("by hand"), HEADER + "N-77,1,2026-01-10,2026-02-09,100\n", MAPPING);

        assertThat(done.<Integer>read("$.accepted")).isEqualTo(1);
        assertThat(eventsOf("by hand", "CustomerRegistered")).isZero();
        assertThat(duly.database()
                        .sql("select count(*) from command.deal_owner where customer_id = ?")
                        .param(entered.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_invoice_that_was_entered_by_hand_is_not_taken_over_a_second_time() throws Exception {
        duly.bringIn(id("entered"), HEADER + "N-78,7,2026-01-10,2026-02-09,100\n", MAPPING);
        duly.database()
                .sql("update command.invoice_number set number = '2026-77' where number = '7'")
                .update();

        var done = duly.bringIn(id("in the ledger"), HEADER + "N-78,2026-77,2026-01-10,2026-02-09,100\n", MAPPING);

        assertThat(done.<List<Map<String, Object>>>read("$.rejections"))
                .extracting(line -> line.get("field") + " " + line.get("reason"))
                .containsExactly("invoice-number is the number of another invoice of the customer in 2026");
        assertThat(eventsOf("in the ledger", "DealOpened")).isZero();
    }

    private static long eventsOf(String name, String event) {
        return duly.database()
                .sql("select count(*) from command.event_log where event = ? and correlation_id = ?")
                .params(event, "ledger-import-" + id(name))
                .query(Long.class)
                .single();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
