package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ledger as real systems write it: in pieces good, in pieces not, and sent more than once. */
class ImportE2E {

    private static final String MAPPING = """
            delimiter: ";"
            charset: UTF-8
            date-format: dd.MM.yyyy
            columns:
              customer-id: Kunde
              customer-name: Name
              invoice-number: Rechnung
              invoice-date: Datum
              due-date: Fällig
              currency: Währung
              amount: Betrag
              paid-on: Bezahlt
            payments:
              invoice-number: Rechnung
              payment-id: Zahlung
              paid-on: Am
              amount: Betrag
            """;

    /** In Swiss francs, so that other tests' money stays out of the figures. The number before a line is its line. */
    private static final String LEDGER = String.join(
            "\r\n",
            /*  1 */ "\uFEFFKunde;Name;Rechnung;Datum;Fällig;Währung;Betrag;Bezahlt",
            /*  2 */ "0007;\"Müller; Söhne\";000001;15.12.2025;14.01.2026;CHF;\"1,234.50\";",
            /*  3 */ "0007;\"Müller; Söhne\";000002;10.01.2026;09.02.2026;CHF;100.00;20.02.2026",
            /*  4 */ "7;Other Seven;1;10.01.2026;09.01.2026;CHF;50.00;",
            /*  5 */ "0007;\"Müller; Söhne\";000001;15.12.2025;14.01.2026;CHF;\"1,234.50\";",
            /*  6 */ "0008;Eight;000003;30.02.2026;09.03.2026;CHF;10.00;",
            /*  7 */ "0008;Eight;000004;20.02.2026;22.03.2026;XXL;10.00;",
            /*  8 */ "0008;Eight;000005;20.02.2026;22.03.2026;CHF;-10.00;",
            /*  9 */ "0008;Eight;;20.02.2026;22.03.2026;CHF;10.00;",
            /* 10 */ "0008;Eight;000006;20.02.2026;22.03.2026;CHF;ten;",
            /* 11 */ "0008;Eight",
            /* 12 */ "0008;Eight;000007;20.02.2026;22.03.2026;CHF;10.005;",
            /* 13 */ "0008;Eight;000008;20.02.2026;22.03.2026;CHF;300.00;",
            "");

    private static final String PAYMENTS = String.join(
            "\r\n",
            "Rechnung;Zahlung;Am;Betrag",
            "000008;P-1;25.02.2026;100.00",
            "000008;P-1;25.02.2026;100.00",
            "999999;P-2;25.02.2026;100.00",
            "");

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    @SuppressWarnings("NullAway.Init")
    private static Answer first;

    @SuppressWarnings("NullAway.Init")
    private static LedgerDay agingAfterTheFirst;

    @BeforeAll
    static void bring_it_in() {
        duly = SharedDuly.running();
        first = bringIn("first");
        agingAfterTheFirst = aging();
    }

    @Test
    void the_good_lines_are_in_whatever_the_others_are_like() {
        assertThat(agingAfterTheFirst.open()).isEqualTo(3);
        assertThat(agingAfterTheFirst.openAmount()).isEqualTo(new BigDecimal("1484.50"));
        assertThat(agingAfterTheFirst.buckets()).containsEntry("D31_60", 2).containsEntry("NOT_DUE", 1);
    }

    @Test
    void each_bad_line_is_told_with_its_number_its_field_and_a_reason() {
        assertThat(rejections("LEDGER"))
                .extracting(
                        line -> line.at("/line").asInt(),
                        line -> line.at("/field").asString())
                .containsExactlyInAnyOrder(
                        tuple(6, "invoice-date"),
                        tuple(7, "currency"),
                        tuple(8, "amount"),
                        tuple(9, "invoice-number"),
                        tuple(10, "amount"),
                        tuple(11, "line"),
                        tuple(12, "amount"));
        assertThat(rejections("LEDGER"))
                .allSatisfy(line -> assertThat(line.at("/reason").asString()).isNotEmpty());
    }

    @Test
    void a_payment_for_an_invoice_that_nobody_wrote_is_told_too() {
        assertThat(rejections("PAYMENTS"))
                .extracting(
                        line -> line.at("/line").asInt(),
                        line -> line.at("/field").asString())
                .containsExactly(tuple(4, "invoice-number"));
    }

    @Test
    void customers_whose_numbers_differ_only_in_leading_zeros_are_two() {
        assertThat(duly.as(User.AUDITOR)
                        .get("/api/aging?asOf=2026-03-02&by=customer")
                        .accepted()
                        .at("/rows")
                        .values())
                .filteredOn(row -> row.at("/currency").asString().equals("CHF"))
                .hasSize(3);
    }

    @Test
    void the_same_file_sent_again_adds_nothing() {
        bringIn("first");
        bringIn("second");
        assertThat(aging()).isEqualTo(agingAfterTheFirst);
    }

    @Test
    void nobody_is_dunned_for_what_was_late_before_duly_knew_of_it() {
        new VirtualClock(duly).moveTo(SharedDuly.TODAY.plusDays(1));
        Projections.of(duly).awaitCaughtUp();
        assertThat(Steps.in(duly.as(User.AUDITOR)
                        .get("/api/escalation-steps?limit=200")
                        .accepted()))
                .filteredOn(step -> step.at("/open/currency").asString().equals("CHF"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.at("/skipReason").asString())
                        .as(step.toString())
                        .isEqualTo("BEFORE_INVOICE_WAS_KNOWN"));
    }

    @Test
    void an_auditor_cannot_bring_anything_in() {
        duly.as(User.AUDITOR)
                .put("/api/ledger-imports/" + SharedDuly.id("auditor's"), form())
                .refusedWith(403);
    }

    @Test
    void a_mapping_that_makes_no_sense_is_refused_at_once() {
        var answer = duly.as(User.ACCOUNTANT)
                .put(
                        "/api/ledger-imports/" + SharedDuly.id("no mapping"),
                        new Multipart()
                                .file("ledger", LEDGER)
                                .file("mapping", "delimiter: \";\"\ncolumns: {amount: [}"))
                .refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).startsWith("mapping");
    }

    @Test
    void an_upload_without_a_ledger_is_refused() {
        var answer = duly.as(User.ACCOUNTANT)
                .put("/api/ledger-imports/" + SharedDuly.id("no ledger"), new Multipart().file("mapping", MAPPING))
                .refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("ledger");
    }

    @Test
    void another_file_under_the_same_id_is_refused() {
        var other = new Multipart()
                .file("ledger", LEDGER + "more")
                .file("mapping", MAPPING)
                .file("payments", PAYMENTS);
        duly.as(User.ACCOUNTANT)
                .put("/api/ledger-imports/" + SharedDuly.id("first"), other)
                .refusedWith(422);
    }

    private static Answer bringIn(String name) {
        var path = "/api/ledger-imports/" + SharedDuly.id(name);
        duly.as(User.ACCOUNTANT).put(path, form()).accepted();
        var done = Imports.awaitEnd(duly, path);
        Projections.of(duly).awaitCaughtUp();
        return done;
    }

    private static LedgerDay aging() {
        return LedgerDay.in(duly.as(User.AUDITOR).get("/api/aging?asOf=2026-03-02"), "CHF");
    }

    private static Multipart form() {
        return new Multipart()
                .file("ledger", LEDGER.getBytes(StandardCharsets.UTF_8))
                .file("mapping", MAPPING)
                .file("payments", PAYMENTS);
    }

    private static List<JsonNode> rejections(String file) {
        return first.at("/rejections").values().stream()
                .filter(line -> line.at("/file").asString().equals(file))
                .toList();
    }
}
