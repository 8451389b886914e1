package io.duly.query.access;

import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.customer.WarningSignRaised;
import io.duly.events.shared.Identifier;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.stored.Provenance;
import io.duly.testing.Colleagues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sam sells two deals to Anna, whom Cora looks after; money of the second one pays for the first. */
class NamesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = TODAY.minusDays(30);
    private static final Map<String, String> HANA = Map.of(Provenance.ACTOR, "hana", Provenance.ROLE, "HEAD_OF_SALES");

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void two_deals() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(
                Deals.published(), Playbooks.published(FIRST), Deals.registered(1, "Anna"), Deals.assigned(1, "cora"));
        querySide.record(Contacts.known(1, 2, 3).toArray());
        querySide.record(Contacts.away(1, 1, TODAY, TODAY.plusDays(3), 2));
        var deal = new BookedDeal(1, 1, "EUR");
        var other = new BookedDeal(2, 1, "EUR");
        querySide.record(
                deal.opened(ISSUED, "sam", "1000", Origin.ENTERED),
                deal.pinned(FIRST),
                deal.plans(day(TALK, ISSUED)),
                deal.did(Playbooks.CHECK, ISSUED, "a note", Contacts.person(1, 2)),
                other.opened(ISSUED, "sam", "500", Origin.ENTERED));
        querySide.recordBecause(
                HANA, deal.waived(TALK, ISSUED, "known for long"), deal.approved(60, ISSUED, "a good customer"));
        querySide.recordBecause(HANA, other.contactsWaived(ISSUED, "a ministry"));
        querySide.record(
                deal.entered(Stage.PAYMENT),
                deal.invoiced(1, ISSUED, "400.00", TODAY.minusDays(5), "300.00", TODAY.minusDays(4)),
                deal.credited(1, 1, "50.00", TODAY.minusDays(6)),
                other.paid(1, "100.00", TODAY.minusDays(2)),
                other.movedTo(deal.dealId(), 1, "100.00", TODAY.minusDays(1)),
                deal.movedFrom(other.dealId(), 1, "100.00", TODAY.minusDays(1)),
                deal.took(Deals.CALL, 1, 1, TODAY.minusDays(1)));
        querySide.recordBecause(Map.of(Provenance.ACTOR, "sam"), aboutTheDeal(1), aboutTheDeal(2));
        querySide.recordBecause(HANA, Contacts.cleared(1, 2, Clearing.BY_PERSON, "seen"));
        querySide.awaitViews();
    }

    @BeforeEach
    void what_they_are_called() {
        querySide
                .get(Colleagues.class)
                .areCalled(
                        Map.of("sam", "Sam Smith", "cora", "Cora Collins", "hana", "Hana Head", "carl", "Carl Cole"));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deals | /items/0/salespersonName | Sam Smith",
                "deals/DEAL | /salespersonName | Sam Smith",
                "deals/DEAL | /instalments/0/invoiceNumber | 1-1",
                "deals/DEAL | /creditNotes/0/invoiceNumber | 1-1",
                "deals/DEAL | /movedMoney/0/fromDealTitle | deal 2",
                "deals/DEAL/timeline | /items/0/actorName | Duly",
                "deals/DEAL/prevention | /dealTitle | deal 1",
                "deals/DEAL/prevention | /customerName | Anna",
                "deals/DEAL/prevention | /waivers/0/actionTitle/en | The title of payment-talk",
                "deals/DEAL/prevention | /waivers/0/byName | Hana Head",
                "deals/DEAL/prevention | /approval/byName | Hana Head",
                "deals/DEAL/prevention | /actions/0/contactPersonName | Person 2",
                "customers | /items/0/collectorName | Cora Collins",
                "customers/CUSTOMER | /collectorName | Cora Collins",
                "customers/CUSTOMER/contacts | /customerName | Anna",
                "customers/CUSTOMER/contacts | /people/0/away/substituteName | Person 2",
                "customers/CUSTOMER/contacts | /toFourByFour/0/personName | Person 2",
                "customers/CUSTOMER/warning-signs | /customerName | Anna",
                "customers/CUSTOMER/warning-signs | /open/0/dealTitle | deal 1",
                "customers/CUSTOMER/warning-signs | /open/0/raisedByName | Sam Smith",
                "customers/CUSTOMER/warning-signs | /cleared/0/clearedByName | Hana Head",
                "overdue | /items/0/collectorName | Cora Collins",
                "escalation-steps | /items/0/collectorName | Cora Collins",
                "escalation-steps | /items/0/invoiceNumber | 1-1",
                "coverage-waivers | /items/0/salespersonName | Sam Smith",
                "coverage-waivers | /items/0/waivedByName | Hana Head",
                "aging?by=collector | /rows/0/collectorName | Cora Collins",
                "aging?by=salesperson | /rows/0/salespersonName | Sam Smith",
                "prevention/discipline?from=2026-01-01&to=2026-12-31 | /salespeople/0/salespersonName | Sam Smith",
                "audit/deals/DEAL | /dealTitle | deal 1",
                "audit/deals/DEAL | /customerName | Anna",
                "audit/deals/DEAL | /names/sam | Sam Smith",
                "audit/deals/DEAL | /names/payment-talk | The title of payment-talk",
                "audit/deals/DEAL/events | /items/4/actorName | Hana Head",
                "audit/deals/DEAL/changes | /items/0/actorName | Duly",
            })
    void a_name_stands_beside_its_id(String path, String place, String name) {
        var answer = http.json(
                "/api/" + path.replace("DEAL", uuid(Deals.deal(1))).replace("CUSTOMER", uuid(Deals.customer(1))));

        assertThat(answer.at(place).asString()).isEqualTo(name);
    }

    @Test
    void the_audit_says_what_each_id_in_the_state_stands_for() {
        var deal = new BookedDeal(1, 1, "EUR");
        var answer = http.json("/api/audit/deals/" + uuid(Deals.deal(1)));

        assertThat(answer.at("/names/" + uuid(deal.instalmentId(1, 2))).asString())
                .isEqualTo("1-1 (2/2)");
        assertThat(answer.at("/names/" + uuid(deal.invoiceId(1))).asString()).isEqualTo("1-1");
        assertThat(answer.at("/names/" + uuid(Deals.deal(2))).asString()).isEqualTo("deal 2");
        assertThat(answer.at("/names/" + uuid(Contacts.person(1, 2))).asString())
                .isEqualTo("Person 2");
    }

    @Test
    void a_person_who_takes_another_name_is_called_by_it_in_the_next_answer() {
        querySide.get(Colleagues.class).areCalled(Map.of("cora", "Cora Cooper"));

        assertThat(http.json("/api/overdue").at("/items/0/collectorName").asString())
                .isEqualTo("Cora Cooper");
    }

    @Test
    void whoever_stands_in_is_named_too() {
        querySide.get(Colleagues.class).standsInFor("carl", "cora");
        try {
            assertThat(http.json("/api/overdue").at("/items/0/substituteName").asString())
                    .isEqualTo("Carl Cole");
        } finally {
            querySide.get(Colleagues.class).allAreBack();
        }
    }

    @Test
    void the_day_names_the_deal_of_a_sign_and_the_people() {
        var today = Http.json(http.send("GET", "/api/prevention/today", SeenBy.HEADER, "HEAD_OF_SALES hana"));
        var sign = today.at("/items")
                .valueStream()
                .filter(item -> item.at("/type").asString().equals("WARNING_SIGN"))
                .findFirst()
                .orElseThrow();

        assertThat(sign.at("/dealTitle").asString()).isEqualTo("deal 1");
        assertThat(sign.at("/salespersonName").asString()).isEqualTo("Sam Smith");
        assertThat(sign.at("/collectorName").asString()).isEqualTo("Cora Collins");
    }

    @ParameterizedTest
    @CsvSource({"overdue", "escalation-steps", "customers", "aging?by=collector"})
    void a_table_has_the_names_too(String list) {
        var table = http.send("GET", "/api/" + list, "Accept", "text/csv").body();

        assertThat(table).contains("cora;Cora Collins");
    }

    @Test
    void what_is_at_stake_with_a_customer_stands_beside_its_signs() {
        var signs = http.json("/api/customers/" + uuid(Deals.customer(1)) + "/warning-signs");

        assertThat(signs.at("/openCount").asInt()).isEqualTo(1);
        assertThat(signs.at("/clearedCount").asInt()).isEqualTo(1);
        assertThat(signs.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","deals":2,"moneyAtStake":"1150.00"}]""");
    }

    private static String uuid(Identifier id) {
        return id.value().toString();
    }

    private static WarningSignRaised aboutTheDeal(int sign) {
        return new WarningSignRaised(
                Deals.customer(1),
                WarningSign.of(
                        Contacts.sign(1, sign), WarningKind.OTHER, Deals.deal(1), "they moved", Map.of(), TODAY, null));
    }
}
