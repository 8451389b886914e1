package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.prevention.ActionReports.contract;
import static io.duly.command.prevention.ActionReports.negotiation;
import static io.duly.command.prevention.ActionReports.report;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.Stage;
import io.duly.testing.PlaybookFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence with which a prevention action is reported done. */
class ActionEvidenceTest {

    private static final String LINK = "https://documents.example/17";
    private static final PlaybookAction WITH_CONTACT = PlaybookFixture.ACCOUNTANT;

    @Test
    void the_note_of_a_report_is_kept() {
        negotiation()
                .when(report(CHECK_COMPANY, null, "as agreed", null, null))
                .expectEvents(done(CHECK_COMPANY, "as agreed", null, null));
    }

    @Test
    void the_link_of_a_report_to_a_document_is_kept() {
        contract().when(report(CLAUSES, null, null, LINK, null)).expectEvents(done(CLAUSES, null, LINK, null));
    }

    @Test
    void the_contact_person_of_a_report_is_kept() {
        contract()
                .when(report(WITH_CONTACT, null, null, null, ACCOUNTANT))
                .expectEvents(done(WITH_CONTACT, null, null, ACCOUNTANT));
    }

    @ParameterizedTest
    @EnumSource(value = Evidence.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void no_action_is_done_without_the_evidence_that_it_asks_for(Evidence evidence) {
        var asked = action("asked", Stage.NEGOTIATION, false, Anchor.STAGE_ENTERED, 0, evidence);
        deal().following(playbook(asked))
                .with(threeByThree())
                .after(following())
                .when(report(
                        asked,
                        null,
                        evidence == Evidence.NOTE ? null : "as agreed",
                        evidence == Evidence.DOCUMENT_LINK ? null : LINK,
                        evidence == Evidence.CONTACT_PERSON ? null : ACCOUNTANT))
                .expectNoEvents()
                .expectExceptionDetails(PreventionRefusal.EVIDENCE_MISSING);
    }

    @Test
    void a_report_about_an_unknown_person_is_refused() {
        contract()
                .when(report(WITH_CONTACT, null, null, null, SECRETARY))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    @Test
    void a_report_with_a_blank_note_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> report(CHECK_COMPANY, null, " ", null, null))
                .returns("note", InvalidCommand::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "documents/17", "https://documents example/17"})
    void a_report_with_a_document_that_nobody_can_open_cannot_even_be_written_down(String document) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> report(CLAUSES, null, null, document, null))
                .returns("document", InvalidCommand::field);
    }
}
