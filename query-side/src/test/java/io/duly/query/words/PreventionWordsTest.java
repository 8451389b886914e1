package io.duly.query.words;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreventionWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @BeforeEach
    void a_deal() {
        deal.opened(DAY);
    }

    @Test
    void a_playbook_is_named_with_its_version() {
        assertThat(Said.inEnglish(deal.pinned(FIRST)))
                .isEqualTo("The deal follows the playbook “standard”, version 1 from now on.");
    }

    @Test
    void a_plan_names_each_action_with_its_day() {
        assertThat(Said.inEnglish(deal.plans(day(CHECK, DAY), day(TALK, DAY.plusDays(1)))))
                .isEqualTo("To be done in time: “check company” by 20 March 2026 (mandatory) and “payment talk” by"
                        + " 21 March 2026.");
    }

    @Test
    void evidence_is_named_but_what_somebody_noted_is_not_repeated() {
        assertThat(Said.inEnglish(deal.did(CHECK, DAY))).isEqualTo("“check company” was done, with a note.");
        assertThat(Said.inEnglish(deal.did(TALK, DAY, "https://documents.example/1", Contacts.person(1, 1))))
                .isEqualTo("“payment talk” was done, with the document https://documents.example/1 and a contact"
                        + " person.");
    }

    @Test
    void a_waiver_says_why() {
        assertThat(Said.inEnglish(deal.waived(CHECK, DAY, "known for ten years")))
                .isEqualTo("The head of sales let this deal do without “check company”: known for ten years.");
        assertThat(Said.inEnglish(deal.contactsWaived(DAY, "a firm of one person")))
                .isEqualTo("The head of sales let this deal leave the negotiation with fewer contacts than three by"
                        + " three: a firm of one person.");
    }

    @Test
    void an_approval_names_the_risk() {
        assertThat(Said.inEnglish(deal.approved(70, DAY, "half is paid in advance")))
                .isEqualTo("The head of sales approved to sign at a risk of 70: half is paid in advance.");
    }

    @Test
    void a_gate_says_why_it_opened_and_how_things_stood() {
        assertThat(Said.inEnglish(
                        deal.passed(Stage.CONTRACT, DAY, GateBasis.WITH_WAIVERS, CoverageLevel.THREE_BY_THREE, 2)))
                .isEqualTo("The deal may leave the stage “contract”: what was not done was waived by the head of sales"
                        + " (contact coverage three by three, 2 warning signs, risk 20).");
    }

    @Test
    void of_a_recorded_fact_nobody_asked_how_things_stood() {
        assertThat(Said.inEnglish(deal.passed(Stage.NEGOTIATION, DAY, GateBasis.RECORDED_FACT, null, 0)))
                .isEqualTo(
                        "The deal may leave the stage “negotiation”: it had left it already when Duly learned of it.");
    }
}
