package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PreventionStoryE2E {

    @SuppressWarnings("NullAway.Init")
    private static PreventionStory story;

    @BeforeAll
    static void tell() {
        story = PreventionStory.told();
    }

    @Test
    void a_customer_who_refuses_contacts_raises_the_alarm() {
        assertThat(story.signsAfterRefusal.at("/open").values())
                .extracting(sign -> sign.at("/kind").asString())
                .containsExactly("CONTACTS_REFUSED");
        assertThat(story.signsAfterRefusal.at("/risk/level").asString()).isEqualTo("ELEVATED");
    }

    @Test
    void the_salesperson_sees_the_alarm_and_the_gap_with_words_to_say() {
        assertThat(items(story.dayAfterRefusal))
                .extracting(item -> item.at("/type").asString())
                .contains("WARNING_SIGN", "COVERAGE_GAP");
        assertThat(item(story.dayAfterRefusal, "COVERAGE_GAP").at("/script/ru").asString())
                .contains("по три способа связи", "бухгалтер");
    }

    @Test
    void the_gate_refuses_and_says_exactly_what_is_missing() {
        story.termsWithoutContacts.refusedWith(422);
        assertThat(story.termsWithoutContacts.at("/reason").asString()).isEqualTo("GATE_CLOSED");
        assertThat(story.termsWithoutContacts.at("/missing").values())
                .extracting(missing -> missing.at("/kind").asString())
                .containsExactly("CONTACTS", "ACTION");
        assertThat(story.termsWithoutContacts.at("/missing/0/shortfalls").values())
                .extracting(shortfall -> shortfall.at("/words").asString())
                .containsExactly(
                        "a first person, with 3 channels",
                        "a second person, with 3 channels",
                        "a third person, with 3 channels");
    }

    @Test
    void each_missing_thing_comes_with_its_script() {
        assertThat(story.termsWithoutContacts.at("/missing/0/script/en").asString())
                .isNotBlank();
        assertThat(story.termsWithoutContacts.at("/missing/1/action/script/ru").asString())
                .isNotBlank();
    }

    @Test
    void the_deals_page_shows_the_same_gate() {
        assertThat(story.gateWhenRefused.at("/gate/open").asBoolean()).isFalse();
        assertThat(story.gateWhenRefused.at("/gate/missing").values()).hasSize(2);
    }

    @Test
    void an_action_is_not_done_without_the_evidence_it_asks_for() {
        story.doneWithoutNote.refusedWith(422);
        assertThat(story.doneWithoutNote.at("/reason").asString()).isEqualTo("EVIDENCE_MISSING");
    }

    @Test
    void three_people_with_three_channels_each_are_three_by_three() {
        assertThat(story.contactsOfThree.at("/level").asString()).isEqualTo("THREE_BY_THREE");
    }

    @Test
    void a_phone_number_is_kept_in_its_international_form_however_it_was_written() {
        assertThat(story.contactsOfThree.text()).contains("+79165550011");
    }

    @Test
    void with_three_contacts_the_gate_lets_the_deal_pass() {
        story.termsWithContacts.accepted();
    }

    @Test
    void only_the_head_of_sales_waives() {
        story.waivedBySalesperson.refusedWith(403);
        assertThat(story.waivedBySalesperson.at("/whoMay/0").asString()).isEqualTo("HEAD_OF_SALES");
    }

    @Test
    void nobody_waives_without_a_reason() {
        story.waivedWithoutReason.refusedWith(400);
        assertThat(story.waivedWithoutReason.at("/errors/0/field").asString()).isEqualTo("reason");
    }

    @Test
    void the_contract_is_signed_with_one_waiver() {
        story.contractWithWaiver.accepted();
    }

    @Test
    void the_audit_shows_the_waiver_with_name_and_reason() {
        assertThat(events("PreventionActionWaived"))
                .extracting(
                        event -> event.at("/actor").asString(),
                        event -> event.at("/role").asString(),
                        event -> event.at("/payload/reason").asString())
                .containsExactly(
                        tuple("head-of-sales", "HEAD_OF_SALES", "they have signed the same contract for years"));
    }

    @Test
    void the_audit_shows_that_the_contract_passed_its_gate_with_a_waiver() {
        assertThat(events("StageGatePassed"))
                .extracting(
                        event -> event.at("/payload/stage").asString(),
                        event -> event.at("/payload/basis").asString())
                .containsExactly(
                        tuple("NEGOTIATION", "ALL_DONE"),
                        tuple("CONTRACT", "WITH_WAIVERS"),
                        tuple("DELIVERY", "ALL_DONE"));
    }

    /** Names are put into the words when somebody reads them. */
    @Test
    void no_event_of_the_deal_holds_personal_data() {
        var stored = story.audited
                .at("/items")
                .valueStream()
                .map(event -> event.at("/payload").toString())
                .collect(Collectors.joining());
        assertThat(stored)
                .doesNotContain("Павлова", "Дёмин", "romashka.ru", "+7916")
                .contains(PreventionStory.STOREKEEPER);
    }

    @Test
    void while_the_accountant_is_ill_the_day_list_names_the_substitute() {
        var confirm = items(story.dayWhenTheAccountantIsIll).stream()
                .filter(item -> item.at("/action/action").asString("").equals("documents-received"))
                .findFirst()
                .orElseThrow();
        assertThat(confirm.at("/contact/personId").asString()).isEqualTo(PreventionStory.STOREKEEPER);
        assertThat(confirm.at("/contact/insteadOf").asString()).isEqualTo(PreventionStory.ACCOUNTANT);
        assertThat(confirm.at("/contact/channel/address").asString()).isEqualTo("+79165550013");
    }

    @Test
    void while_the_accountant_is_ill_two_people_are_left_to_reach() {
        assertThat(story.contactsWhenTheAccountantIsIll.at("/level").asString()).isEqualTo("BELOW");
    }

    @Test
    void delivered_goods_wait_for_their_documents_to_be_confirmed() {
        assertThat(story.beforeDocumentsWereConfirmed.at("/stage").asString()).isEqualTo("DELIVERY");
        assertThat(story.afterDocumentsWereConfirmed.at("/stage").asString()).isEqualTo("PAYMENT");
    }

    @Test
    void the_waiver_stays_visible() {
        assertThat(story.preventionAtTheEnd.text()).contains("they have signed the same contract for years");
    }

    private static List<JsonNode> items(Answer day) {
        return List.copyOf(day.at("/items").values());
    }

    private static JsonNode item(Answer day, String type) {
        return items(day).stream()
                .filter(item -> item.at("/type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> events(String type) {
        return story.audited.at("/items").values().stream()
                .filter(event -> event.at("/type").asString().equals(type))
                .toList();
    }
}
