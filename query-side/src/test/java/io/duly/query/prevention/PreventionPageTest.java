package io.duly.query.prevention;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.PREVENTION;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.state.customer.CustomerState;
import io.duly.stored.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreventionPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<CustomerEvent> NOBODY = List.of();

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");
    private final List<RecordedEvent> history = new ArrayList<>();

    @Test
    void every_action_of_the_playbook_is_there_with_how_it_stands() {
        negotiated();

        assertThat(statuses())
                .isEqualTo(List.of(
                        "check-company OVERDUE",
                        "payment-talk DUE",
                        "contract-clauses UPCOMING",
                        "documents-received UPCOMING",
                        "remind UPCOMING",
                        "thank UPCOMING"));
        var check = page(NOBODY).at("/actions/0");
        assertThat(check.at("/title/en").asString()).isEqualTo("The title of check-company");
        assertThat(check.at("/mandatory").asBoolean()).isTrue();
        assertThat(check.at("/evidence").asString()).isEqualTo("NOTE");
        assertThat(check.at("/dueOn").asString()).isEqualTo("2026-03-19");
        assertThat(page(NOBODY).at("/playbook/version").asInt()).isEqualTo(1);
    }

    @Test
    void at_a_high_risk_the_gate_asks_for_an_approval() {
        happened(
                deal.opened(TODAY.minusDays(9)),
                deal.pinned(FIRST),
                deal.entered(Stage.CONTRACT),
                deal.did(CLAUSES, TODAY, "https://documents.example/1", Contacts.person(1, 1)));
        var customer = new ArrayList<CustomerEvent>();
        Contacts.known(1, 3, 3).forEach(event -> customer.add((CustomerEvent) event));
        customer.add(Contacts.raised(1, 1, WarningKind.CONTACTS_REFUSED, TODAY));
        customer.add(Contacts.raised(1, 2, WarningKind.RUMOURS_OF_TROUBLE, TODAY));

        assertThat(page(customer).at("/gate/missing").values())
                .extracting(missing -> missing.at("/words").asString())
                .containsExactly("the head of sales has to approve a signature at a risk of 60 (high)");
    }

    @Test
    void an_approval_says_who_gave_it_at_which_risk() {
        waived();

        var approval = page(NOBODY).at("/approval");
        assertThat(approval.at("/riskScore").asInt()).isEqualTo(70);
        assertThat(approval.at("/by").asString()).isEqualTo("hanna");
        assertThat(approval.at("/reason").asString()).isEqualTo("half is paid in advance");
    }

    @Test
    void of_two_approvals_the_last_is_shown() {
        waived();
        happened(deal.approved(80, TODAY, "all is paid in advance"));

        assertThat(page(NOBODY).at("/approval/riskScore").asInt()).isEqualTo(80);
    }

    @Test
    void waivers_come_in_the_order_of_time_with_who_let_the_deal_do_without() {
        waived();

        assertThat(page(NOBODY).at("/waivers").values())
                .extracting(waiver ->
                        waiver.at("/action").asString() + " " + waiver.at("/by").asString())
                .containsExactly(CHECK + " hanna", " hanna");
    }

    @Test
    void what_was_left_undone_in_a_stage_that_was_left_is_missed() {
        waived();

        assertThat(statuses()).startsWith("check-company WAIVED", "payment-talk MISSED", "contract-clauses UPCOMING");
    }

    @Test
    void a_closed_deal_has_no_gate_any_more() {
        happened(
                deal.opened(TODAY.minusDays(30)),
                deal.pinned(FIRST),
                deal.plans(day(CHECK, TODAY.minusDays(28))),
                deal.did(CHECK, TODAY.minusDays(27)),
                deal.pinned(SECOND),
                deal.plans(day(TALK, TODAY.minusDays(26))),
                deal.closed(Outcome.LOST, TODAY.minusDays(10)));

        assertThat(page(NOBODY).at("/stage").asString()).isEqualTo("CLOSED");
        assertThat(page(NOBODY).at("/gate").isNull()).isTrue();
        assertThat(statuses())
                .startsWith("check-company DONE_LATE", "payment-talk MISSED", "contract-clauses NOT_NEEDED");
    }

    @Test
    void of_a_deal_that_follows_no_playbook_nothing_is_asked() {
        happened(deal.opened(TODAY, "sam", "1000", Origin.LEDGER));

        assertThat(page(NOBODY).at("/playbook").isNull()).isTrue();
        assertThat(page(NOBODY).at("/gate/open").asBoolean()).isTrue();
        assertThat(page(NOBODY).at("/actions")).isEmpty();
    }

    @Test
    void what_was_done_under_another_version_follows_with_its_words() {
        var shorter = new Playbook(
                PREVENTION.title(),
                PREVENTION.contacts(),
                PREVENTION.approvalFrom(),
                PREVENTION.actions().subList(1, 3));
        happened(deal.opened(TODAY), deal.pinned(FIRST), deal.did(CHECK, TODAY), deal.pinned(SECOND));

        var actions = page(NOBODY, Map.of(FIRST, PREVENTION, SECOND, shorter)).at("/actions");
        assertThat(actions.values())
                .extracting(action -> action.at("/action").asString())
                .containsExactly(TALK, CLAUSES, CHECK);
        assertThat(actions.at("/2/title/en").asString()).isEqualTo("The title of check-company");
        assertThat(actions.at("/2/status").asString()).isEqualTo("DONE");
    }

    @Test
    void a_playbook_that_was_never_published_is_an_error() {
        happened(deal.opened(TODAY), deal.pinned(SECOND));

        assertThatIllegalStateException().isThrownBy(() -> page(NOBODY, Map.of(FIRST, PREVENTION)));
    }

    /** One action is overdue, the other due today. */
    private void negotiated() {
        happened(
                deal.opened(TODAY.minusDays(4)),
                deal.pinned(FIRST),
                deal.plans(day(CHECK, TODAY.minusDays(1)), day(TALK, TODAY)));
    }

    private void waived() {
        happened(
                deal.opened(TODAY.minusDays(9)),
                deal.pinned(FIRST),
                deal.plans(day(CHECK, TODAY.minusDays(7)), day(TALK, TODAY)),
                deal.waived(CHECK, TODAY.minusDays(6), "known for ten years"),
                deal.contactsWaived(TODAY.minusDays(6), "a firm of one person"),
                deal.passed(Stage.NEGOTIATION, TODAY.minusDays(6), GateBasis.WITH_WAIVERS, CoverageLevel.BELOW, 0),
                deal.entered(Stage.CONTRACT),
                deal.plans(day(CLAUSES, TODAY.plusDays(1))),
                deal.approved(70, TODAY, "half is paid in advance"));
    }

    private void happened(DealEvent... events) {
        for (var event : events) {
            history.add(new RecordedEvent(
                    event,
                    NOW,
                    null,
                    "event-" + history.size(),
                    event.dealId().toString(),
                    history.size(),
                    "hanna",
                    "HEAD_OF_SALES",
                    null,
                    null,
                    null));
        }
    }

    private List<String> statuses() {
        return page(NOBODY).at("/actions").values().stream()
                .map(action -> action.at("/action").asString() + " "
                        + action.at("/status").asString())
                .toList();
    }

    private JsonNode page(List<CustomerEvent> customer) {
        return page(customer, Map.of(FIRST, PREVENTION, SECOND, PREVENTION));
    }

    private JsonNode page(List<CustomerEvent> customer, Map<PlaybookVersion, Playbook> playbooks) {
        var state = CustomerState.UNKNOWN;
        for (var event : customer) {
            state = state.after(event);
        }
        return JSON.valueToTree(
                PreventionPage.show(history, state, playbooks, name -> "who is called " + name, MOSCOW, TODAY));
    }
}
