package io.duly.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.access.StaffNames;
import io.duly.query.words.Names;
import io.duly.query.words.Teller;
import io.duly.stored.EventJson;
import io.duly.testing.Colleagues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AuditedChangeTest {

    private static final int ALL = 100;

    private static final Teller TELLER = Teller.in(Locale.ENGLISH, Names.NONE);

    private static final StaffNames STAFF = new StaffNames(new Colleagues());

    private static final JsonMapper JSON = EventJson.mapper();

    private final List<AuditedChange> changes = AuditedChange.list(PaidDeal.history(), 0, ALL, TELLER, STAFF);

    @Test
    void the_changes_say_what_became_of_each_field() {
        assertThat(changes).hasSize(9);
        assertThat(fields(changes.get(1))).containsExactly("stage: \"NEGOTIATION\" -> \"CONTRACT\"");
        assertThat(fields(changes.get(7)))
                .contains(
                        "ledger.invoices[0].instalments[0].open: {\"amount\":\"600.00\",\"currency\":\"EUR\"}"
                                + " -> {\"amount\":\"0.00\",\"currency\":\"EUR\"}",
                        "ledger.open: {\"amount\":\"1000.00\",\"currency\":\"EUR\"}"
                                + " -> {\"amount\":\"0.00\",\"currency\":\"EUR\"}");
        assertThat(fields(changes.get(8))).contains("stage: \"PAYMENT\" -> \"CLOSED\"");
    }

    @Test
    void the_opening_makes_everything_out_of_nothing() {
        assertThat(changes.getFirst().changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.from()).isNull());
    }

    @Test
    void a_change_is_shown_with_its_field_and_both_values() {
        var change = JSON.valueToTree(changes.get(1)).at("/changes/0");

        assertThat(change.at("/field").asString()).isEqualTo("stage");
        assertThat(change.at("/from").asString()).isEqualTo("NEGOTIATION");
        assertThat(change.at("/to").asString()).isEqualTo("CONTRACT");
    }

    @Test
    void later_changes_go_on_from_the_state_before_them() {
        assertThat(AuditedChange.list(PaidDeal.history(), 5, 2, TELLER, STAFF)).isEqualTo(changes.subList(5, 7));
    }

    @Test
    void a_page_is_folded_no_further_than_its_end() {
        var goesWrongAtTheEnd = new ArrayList<>(PaidDeal.history());
        goesWrongAtTheEnd.add(goesWrongAtTheEnd.getFirst());

        assertThat(AuditedChange.list(goesWrongAtTheEnd, 5, 2, TELLER, STAFF)).isEqualTo(changes.subList(5, 7));
    }

    private static List<String> fields(AuditedChange event) {
        return event.changes().stream()
                .map(change -> change.field() + ": " + change.from() + " -> " + change.to())
                .toList();
    }
}
