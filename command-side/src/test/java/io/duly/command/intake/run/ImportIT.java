package io.duly.command.intake.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.duly.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportIT {

    private static final String HEADER = "customer,number,date,due,amount,paid\n";
    private static final String MAPPING = """
            currency: EUR
            columns:
              customer-id: customer
              invoice-number: number
              invoice-date: date
              due-date: due
              amount: amount
              paid-on: paid
            payments:
              invoice-number: invoice
              payment-id: id
              paid-on: on
              amount: sum
            """;
    private static final String PAYMENTS_HEADER = "invoice,id,on,sum\n";

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
    void the_good_lines_of_an_import_are_taken_over_and_the_others_told() throws Exception {
        var ledger = HEADER + """
                A,1,2026-01-10,2026-02-09,100,
                A,2,2026-01-10,2026-02-09,"1,234.50",2026-02-20
                A,1,2026-01-10,2026-02-09,100,
                A,3,2026-02-30,2026-03-09,10,
                A,4
                """;
        var payments = PAYMENTS_HEADER + """
                1,P-1,2026-02-25,40
                1,P-1,2026-02-25,40
                9,P-2,2026-02-25,40
                """;

        var done = duly.bringIn(id("good and bad"), ledger, MAPPING, payments);

        assertThat(done.<Map<String, Object>>read("$"))
                .containsEntry("lines", 8)
                .containsEntry("processed", 8)
                .containsEntry("accepted", 3)
                .containsEntry("duplicates", 2)
                .containsEntry("rejected", 3)
                .containsEntry("uploadedBy", "anna");
        assertThat(done.<List<Map<String, Object>>>read("$.rejections"))
                .extracting(line -> line.get("file") + " " + line.get("line") + " " + line.get("field"))
                .containsExactly("LEDGER 5 invoice-date", "LEDGER 6 line", "PAYMENTS 4 invoice-number");
        assertThat(eventsOf("good and bad", "InvoiceIssued")).isEqualTo(2);
        assertThat(eventsOf("good and bad", "PaymentReceived")).isEqualTo(2);
    }

    @Test
    void every_event_says_who_uploaded_the_file_and_leads_back_to_it() throws Exception {
        duly.bringIn(id("whose"), HEADER + "B,1,2026-01-10,2026-02-09,100,2026-02-10\n", MAPPING);

        var signatures = duly.database()
                .sql("""
                        select distinct actor || ' ' || role || ' ' || correlation_id from command.event_log
                        where event in ('CustomerRegistered', 'DealOpened', 'InvoiceIssued', 'PaymentReceived')
                          and correlation_id like ?
                        """)
                .param("%" + id("whose"))
                .query(String.class)
                .list();
        assertThat(signatures).containsExactly("anna HEAD_OF_SALES ledger-import-" + id("whose"));
        assertThat(eventsOf("whose", "CustomerRegistered")).isEqualTo(1);
    }

    @Test
    void the_same_upload_again_is_answered_the_same_and_changes_nothing() throws Exception {
        var ledger = HEADER + "C,1,2026-01-10,2026-02-09,100,\n";
        var first = duly.bringIn(id("again"), ledger, MAPPING);
        var events = duly.events();

        var answer = duly.put(id("again"), "boris", ledger, MAPPING);

        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(JsonPath.parse(answer.getContentAsString(UTF_8)).<Object>json())
                .isEqualTo(first.<Object>json());
        assertThat(duly.events()).isEqualTo(events);
    }

    @Test
    void the_same_file_under_another_id_adds_nothing_whoever_sends_it() throws Exception {
        var ledger = HEADER + "D,1,2026-01-10,2026-02-09,100,2026-02-10\nD,2,2026-01-10,2026-02-09,100,\n";
        duly.bringIn(id("once"), ledger, MAPPING);
        var events = duly.events();

        duly.put(id("twice"), "boris", ledger, MAPPING);
        var done = duly.awaitEnd(id("twice"));

        assertThat(done.<Integer>read("$.accepted")).isEqualTo(2);
        assertThat(done.<Integer>read("$.rejected")).isZero();
        assertThat(duly.events()).isEqualTo(events);
    }

    @Test
    void a_later_export_adds_only_what_is_new_in_it() throws Exception {
        duly.bringIn(id("january"), HEADER + "E,1,2026-01-10,2026-02-09,100,\n", MAPPING);

        duly.bringIn(id("february"), HEADER + "E,1,2026-01-10,2026-02-09,100,2026-02-20\n", MAPPING);

        assertThat(eventsOf("february", "PaymentReceived")).isEqualTo(1);
        assertThat(eventsOf("february", "InvoiceIssued")).isZero();
    }

    @Test
    void other_files_under_the_same_id_are_refused() throws Exception {
        duly.bringIn(id("mine"), HEADER + "F,1,2026-01-10,2026-02-09,100,\n", MAPPING);

        var answer = duly.put(id("mine"), "anna", HEADER + "F,1,2026-01-10,2026-02-09,200,\n", MAPPING);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<String>read(answer.getContentAsString(UTF_8), "$.reason"))
                .isEqualTo("IMPORT_EXISTS");
    }

    @Test
    void a_line_that_a_rule_refuses_is_rejected_and_costs_no_other_line() throws Exception {
        duly.bringIn(id("before"), HEADER + "G,1,2026-01-10,2026-02-09,100,\n", MAPPING);

        var done = duly.bringIn(
                id("after"),
                HEADER + "G,1,2026-01-10,2026-02-09,200,2026-02-20\nG,2,2026-01-10,2026-02-09,100,\n",
                MAPPING,
                PAYMENTS_HEADER + "1,P-1,2026-02-25,40\n");

        assertThat(done.<List<Map<String, Object>>>read("$.rejections"))
                .containsExactly(Map.of(
                        "file", "LEDGER",
                        "line", 2,
                        "field", "invoice-number",
                        "reason", "is known already with other content"));
        assertThat(done.<Integer>read("$.accepted")).isEqualTo(2);
        assertThat(eventsOf("after", "InvoiceIssued")).isEqualTo(1);
        assertThat(eventsOf("after", "PaymentReceived")).isEqualTo(1);
    }

    @Test
    void a_known_customer_keeps_its_name_when_an_import_brings_another() throws Exception {
        var mapping = MAPPING.replace("customer-id: customer", "customer-id: customer\n  customer-name: name");
        var header = "name," + HEADER;
        duly.bringIn(id("old name"), header + "Old,H,1,2026-01-10,2026-02-09,100,\n", mapping);

        var done = duly.bringIn(id("new name"), header + "New,H,2,2026-01-10,2026-02-09,100,\n", mapping);

        assertThat(done.<Integer>read("$.rejected")).isZero();
        assertThat(eventsOf("new name", "InvoiceIssued")).isEqualTo(1);
    }

    @Test
    void a_mapping_that_does_not_fit_is_refused_at_once_and_nothing_kept() throws Exception {
        var answer = duly.put(id("unfit"), "anna", "customer,number\n", MAPPING);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.getContentAsString(UTF_8), "$.errors[0].field"))
                .isEqualTo("mapping.columns.invoice-date");
        assertThat(duly.get(id("unfit"), "").getStatus()).isEqualTo(404);
    }

    @Test
    void an_upload_without_a_file_of_invoices_is_refused() throws Exception {
        var answer = duly.put(id("nothing"), "anna");

        assertThat(answer.getStatus()).isEqualTo(400);
    }

    @Test
    void an_invoice_that_was_late_before_its_import_gets_no_steps_of_the_past() throws Exception {
        duly.bringIn(id("late"), HEADER + "I,1,2025-12-15,2026-01-14,100,\n", MAPPING);

        duly.moveClockTo(RunningCommandSide.NOW.plus(Duration.ofDays(1)));

        await("the ladder to be looked at").until(() -> eventsOf("late", "EscalationStepSkipped") > 0);
        assertThat(eventsOf("late", "EscalationStepTaken")).isZero();
    }

    @Test
    void more_rejected_lines_than_fit_on_a_page_follow_on_the_next() throws Exception {
        var ledger = HEADER + "J,,2026-01-10,2026-02-09,100,\n".repeat(1001);
        var done = duly.bringIn(id("many"), ledger, MAPPING);

        var next = JsonPath.parse(
                duly.get(id("many"), "?cursor=" + done.<String>read("$.next")).getContentAsString(UTF_8));

        assertThat(done.<List<?>>read("$.rejections")).hasSize(1000);
        assertThat(next.<List<Integer>>read("$.rejections[*].line")).containsExactly(1002);
        assertThat(next.<Object>read("$.next")).isNull();
        assertThat(duly.get(id("many"), "?cursor=x").getStatus()).isEqualTo(400);
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
