package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One draft that the head of sales and a salesperson work on, up to its publication. */
class PlaybookDraftE2E {

    private static final String PLAYBOOK = "/api/playbooks/drafted-together";
    private static final String DRAFT = PLAYBOOK + "/drafts/autumn";
    private static final String ACTION = """
            {"action": "check-company", "stage": "NEGOTIATION", "title": {"en": "Check the company"},
             "script": {"en": "%s"}, "mandatory": true, "when": {"anchor": "STAGE_ENTERED", "workingDays": 2},
             "owner": "SALESPERSON", "contact": null, "evidence": "NOTE"}""";
    private static final String OLD_WORDS = "Could you send me your company details?";
    private static final String NEW_WORDS = "Which company will sign?";
    private static final String WORDS = """
            {"kind": "SCRIPT", "action": "check-company", "script": {"en": "%s"}}""".formatted(NEW_WORDS);

    @SuppressWarnings("NullAway.Init")
    private static Api head;

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @SuppressWarnings("NullAway.Init")
    private static Api auditor;

    @SuppressWarnings("NullAway.Init")
    private static Answer copied;

    @SuppressWarnings("NullAway.Init")
    private static Answer unchanged;

    @SuppressWarnings("NullAway.Init")
    private static Answer overwritten;

    @SuppressWarnings("NullAway.Init")
    private static Answer retitled;

    @SuppressWarnings("NullAway.Init")
    private static Answer stale;

    @SuppressWarnings("NullAway.Init")
    private static Answer unseenAcceptance;

    @SuppressWarnings("NullAway.Init")
    private static Answer ownAcceptance;

    @SuppressWarnings("NullAway.Init")
    private static Answer difference;

    @SuppressWarnings("NullAway.Init")
    private static Answer draft;

    @BeforeAll
    static void two_people_write_one_draft() {
        head = SharedDuly.running().as(User.HEAD_OF_SALES);
        sales = SharedDuly.running().as(User.SALESPERSON);
        auditor = SharedDuly.running().as(User.AUDITOR);
        head.put(PLAYBOOK + "/versions/1", playbook("Prevention", OLD_WORDS)).accepted();

        copied = head.put(DRAFT, playbook("Prevention", OLD_WORDS)).accepted();
        unchanged = head.put(DRAFT + "/publication", "{\"version\": 2}");
        overwritten = sales.put(DRAFT, playbook("Sales only", OLD_WORDS));
        retitled = head.put(DRAFT, playbook("Prevention 2", OLD_WORDS), "If-Match", copied.header("ETag"))
                .accepted();
        stale = sales.put(DRAFT, playbook("Sales only", OLD_WORDS), "If-Match", copied.header("ETag"));

        sales.put(suggestion(1), suggesting(WORDS, "nobody sends what is asked for in general"))
                .accepted();
        sales.put(suggestion(2), suggesting("""
                {"kind": "APPROVAL", "approvalFrom": "ELEVATED"}""", "we see too little of them")).accepted();
        unseenAcceptance = head.put(suggestion(1) + "/acceptance", "");
        ownAcceptance = sales.put(suggestion(1) + "/acceptance", "", "If-Match", retitled.header("ETag"));
        head.put(suggestion(1) + "/acceptance", "", "If-Match", retitled.header("ETag"))
                .accepted();
        head.put(suggestion(2) + "/declining", "{\"reason\": \"half of all deals would wait\"}")
                .accepted();

        difference = sales.get(DRAFT + "/diff").accepted();
        draft = sales.get(DRAFT).accepted();
        head.put(DRAFT + "/publication", "{\"version\": 2}", "If-Match", draft.header("ETag"))
                .accepted();
    }

    @Test
    void a_version_that_changes_nothing_is_refused() {
        assertThat(unchanged.refusedWith(422).at("/reason").asString()).isEqualTo("PLAYBOOK_UNCHANGED");
        assertThat(head.put(PLAYBOOK + "/versions/3", playbook("Prevention 2", NEW_WORDS))
                        .refusedWith(422)
                        .at("/reason")
                        .asString())
                .isEqualTo("PLAYBOOK_UNCHANGED");
    }

    @Test
    void nobody_overwrites_a_draft_without_saying_which_version_they_saw() {
        var problem = overwritten.refusedWith(428);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:duly:problem:version-required");
        assertThat(problem.at("/field").asString()).isEqualTo("If-Match");
    }

    @Test
    void nobody_overwrites_a_draft_that_was_changed_since_they_saw_it() {
        stale.refusedWith(412);
        assertThat(draft.at("/playbook/title/en").asString()).isEqualTo("Prevention 2");
    }

    @Test
    void only_the_head_of_sales_accepts_a_line_and_only_into_what_they_saw() {
        unseenAcceptance.refusedWith(428);
        ownAcceptance.refusedWith(403);
    }

    @Test
    void the_difference_names_each_changed_line_with_its_old_and_its_new_value() {
        assertThat(difference.at("/publishedVersion").asInt()).isEqualTo(1);
        var changed = difference.at("/difference/changed/0");
        assertThat(changed.at("/differs/0").asString()).isEqualTo("script");
        assertThat(changed.at("/before/script/en").asString()).isEqualTo(OLD_WORDS);
        assertThat(changed.at("/after/script/en").asString()).isEqualTo(NEW_WORDS);
        assertThat(difference.at("/difference/title/before/en").asString()).isEqualTo("Prevention");
        assertThat(difference.at("/difference/title/after/en").asString()).isEqualTo("Prevention 2");
        assertThat(difference.at("/difference/added").values()).isEmpty();
        assertThat(difference.at("/difference/removed").values()).isEmpty();
    }

    @Test
    void a_draft_shows_what_became_of_each_suggestion_and_why() {
        assertThat(draft.at("/suggestions").values())
                .extracting(each ->
                        each.at("/status").asString() + " of " + each.at("/by").asString())
                .containsExactly("ACCEPTED of salesperson", "DECLINED of salesperson");
        assertThat(draft.at("/suggestions/1/decision/reason").asString()).isEqualTo("half of all deals would wait");
        assertThat(draft.at("/suggestions/1/decision/by").asString()).isEqualTo("head-of-sales");
        assertThat(draft.header("ETag")).isEqualTo(draft.at("/etag").asString());
    }

    @Test
    void the_published_version_has_the_accepted_line_and_not_the_declined_one() {
        var published = auditor.get(PLAYBOOK + "/versions/2").accepted();
        assertThat(published.at("/actions/0/script/en").asString()).isEqualTo(NEW_WORDS);
        assertThat(published.at("/approvalFrom").isNull()).isTrue();
    }

    @Test
    void the_audit_tells_all_of_it_in_english_and_russian() {
        var events = "/api/audit/playbooks/drafted-together/events";
        assertThat(auditor.get(events, "Accept-Language", "en")
                        .accepted()
                        .at("/items")
                        .values())
                .extracting(event -> event.at("/words").asString())
                .contains(
                        "For the draft “autumn” it was suggested to say other words for “Check the company”: nobody"
                                + " sends what is asked for in general.",
                        "Version 2 was published from the draft “autumn”.");
        assertThat(auditor.get(events, "Accept-Language", "ru")
                        .accepted()
                        .at("/items")
                        .values())
                .extracting(event -> event.at("/words").asString())
                .contains(
                        "Принято предложение для черновика «autumn»: сказать другими словами «Check the company».",
                        "Опубликована версия 2 из черновика «autumn».");
        sales.get(events).refusedWith(403);
    }

    private static String suggestion(int number) {
        return DRAFT + "/suggestions/" + SharedDuly.id("suggestion " + number);
    }

    private static String suggesting(String line, String reason) {
        return "{\"line\": %s, \"reason\": \"%s\"}".formatted(line, reason);
    }

    private static String playbook(String title, String script) {
        return """
                {"title": {"en": "%s"}, "contacts": {"en": "Three people, please"}, "approvalFrom": null,
                 "actions": [%s]}""".formatted(title, ACTION.formatted(script));
    }
}
