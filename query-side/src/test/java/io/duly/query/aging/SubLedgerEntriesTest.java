package io.duly.query.aging;

import static io.duly.testing.DealFixture.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.deal.DealEvent;
import io.duly.events.shared.Stage;
import io.duly.query.aging.SubLedgerEntry.Kind;
import io.duly.query.testing.BookedDeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.groups.Tuple;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each entry is shown as its kind, its amount and its value date; what lies on the account has no due part. */
class SubLedgerEntriesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 10);
    private static final LocalDate BEFORE = ISSUED.minusDays(6);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 10);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");
    private final List<SubLedgerEntry> all = new ArrayList<>();

    @Test
    void each_due_part_of_an_invoice_is_owed_from_the_day_of_the_invoice() {
        deal.opened(ISSUED);

        var entries = SubLedgerEntries.of(deal.invoiced(1, ISSUED, "60.00", DUE, "40.00", DUE.plusDays(28)));

        assertThat(entries)
                .extracting(SubLedgerEntry::instalmentId, SubLedgerEntry::dueOn)
                .containsExactly(tuple(deal.instalmentId(1, 1), DUE), tuple(deal.instalmentId(1, 2), DUE.plusDays(28)));
        assertThat(shown(entries))
                .containsExactly(tuple(Kind.INVOICED, "EUR 60.00", ISSUED), tuple(Kind.INVOICED, "EUR 40.00", ISSUED));
    }

    @Test
    void what_is_paid_too_much_lies_on_the_account() {
        invoiced();

        var entries = entries(deal.paid(1, "130.00", DUE));

        assertThat(shown(entries))
                .containsExactly(tuple(Kind.PAID, "EUR -100.00", DUE), tuple(Kind.UNAPPLIED, "EUR -30.00", DUE));
        assertThat(entries.getLast().instalmentId()).isNull();
    }

    @Test
    void money_on_account_that_is_used_leaves_the_account_and_pays() {
        invoiced();
        entries(deal.paid(1, "130.00", ISSUED));
        entries(deal.invoiced(2, DUE, "500.00", DUE.plusDays(10)));

        assertThat(shown(entries(deal.unappliedUsed())))
                .containsExactly(tuple(Kind.APPLIED, "EUR 30.00", DUE), tuple(Kind.PAID, "EUR -30.00", DUE));
        assertThat(onAccount(DUE.minusDays(1))).isEqualTo("EUR 30.00");
        assertThat(onAccount(DUE)).isEqualTo("EUR 0.00");
    }

    @Test
    void money_that_is_older_than_its_invoice_is_on_account_until_then() {
        invoiced();

        assertThat(shown(entries(deal.paid(1, "40.00", BEFORE))))
                .containsExactly(
                        tuple(Kind.UNAPPLIED, "EUR -40.00", BEFORE),
                        tuple(Kind.APPLIED, "EUR 40.00", ISSUED),
                        tuple(Kind.PAID, "EUR -40.00", ISSUED));
        assertThat(onAccount(ISSUED.minusDays(1))).isEqualTo("EUR 40.00");
        assertThat(open(ISSUED.minusDays(1))).isEqualTo("EUR 0.00");
        assertThat(onAccount(ISSUED)).isEqualTo("EUR 0.00");
        assertThat(open(ISSUED)).isEqualTo("EUR 60.00");
    }

    @Test
    void a_payment_taken_back_before_its_invoice_began_never_paid_it() {
        invoiced();
        entries(deal.paid(1, "40.00", BEFORE));

        assertThat(shown(entries(deal.takenBack(1, ISSUED.minusDays(2)))))
                .containsExactly(
                        tuple(Kind.UNAPPLIED, "EUR 40.00", ISSUED.minusDays(2)),
                        tuple(Kind.APPLIED, "EUR -40.00", ISSUED),
                        tuple(Kind.RESTORED, "EUR 40.00", ISSUED));
        assertThat(onAccount(ISSUED.minusDays(3))).isEqualTo("EUR 40.00");
        assertThat(onAccount(ISSUED.minusDays(1))).isEqualTo("EUR 0.00");
        assertThat(open(ISSUED)).isEqualTo("EUR 100.00");
        assertThat(onAccount(ISSUED)).isEqualTo("EUR 0.00");
    }

    @Test
    void a_credit_note_lowers_what_is_open_from_its_own_day() {
        invoiced();

        assertThat(shown(entries(deal.credited(1, 1, "25.00", DUE.plusDays(3)))))
                .containsExactly(tuple(Kind.CREDITED, "EUR -25.00", DUE.plusDays(3)));
        assertThat(open(DUE.plusDays(2))).isEqualTo("EUR 100.00");
        assertThat(open(DUE.plusDays(3))).isEqualTo("EUR 75.00");
    }

    @Test
    void what_moves_no_money_makes_no_entry() {
        invoiced();

        for (DealEvent event : List.of(
                deal.entered(Stage.CONTRACT),
                deal.becameOverdue(1, 1),
                deal.contactsWaived(DUE, "a firm of one person"))) {
            assertThat(SubLedgerEntries.of(event)).isEmpty();
        }
    }

    private void invoiced() {
        entries(deal.opened(ISSUED));
        entries(deal.invoiced(1, ISSUED, "100.00", DUE));
    }

    private List<SubLedgerEntry> entries(DealEvent event) {
        var entries = SubLedgerEntries.of(event);
        all.addAll(entries);
        return entries;
    }

    /** What is owed at the end of a day. */
    private String open(LocalDate day) {
        return sum(day, entry -> entry.instalmentId() != null).toString();
    }

    /** What is set against nothing at the end of a day. */
    private String onAccount(LocalDate day) {
        return sum(day, entry -> entry.instalmentId() == null).negated().toString();
    }

    private Money sum(LocalDate day, Predicate<SubLedgerEntry> wanted) {
        return all.stream()
                .filter(wanted)
                .filter(entry -> !entry.effectiveOn().isAfter(day))
                .map(SubLedgerEntry::amount)
                .reduce(euro("0"), Money::plus);
    }

    private static List<Tuple> shown(List<SubLedgerEntry> entries) {
        return entries.stream()
                .map(entry -> tuple(entry.kind(), entry.amount().toString(), entry.effectiveOn()))
                .toList();
    }
}
