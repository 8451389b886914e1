package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadPreventionInputE2E {

    private static final String CUSTOMER = "/api/customers/" + SharedDuly.id("customer of bad prevention");
    private static final String DEAL = "/api/deals/" + SharedDuly.id("bad prevention");
    private static final String ANNA = CUSTOMER + "/contacts/" + SharedDuly.id("Anna");
    private static final String BORIS = CUSTOMER + "/contacts/" + SharedDuly.id("Boris");
    private static final String VERSION = "/api/playbooks/bad/versions/1";
    private static final String ACTION = """
            {"action": "call", "stage": "CONTRACT", "title": {"en": "Call"}, "script": {"en": "Hello"},
             "mandatory": true, "when": {"anchor": "STAGE_ENTERED", "workingDays": 1},
             "owner": "SALESPERSON", "contact": null, "evidence": "NONE"}""";

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @BeforeAll
    static void people_to_talk_to() {
        sales = SharedDuly.running().as(User.SALESPERSON);
        SharedDuly.deliveredDeal("bad prevention");
        sales.put(ANNA, person("Anna")).accepted();
        sales.put(BORIS, person("Boris")).accepted();
        sales.put(channel(ANNA, "mobile"), phone("+7 916 555 00 11")).accepted();
        sales.put(BORIS + "/absence", absence("Anna", "2026-03-10", "2026-03-20"))
                .accepted();
    }

    static Stream<Arguments> whatCannotBeMeant() {
        var nobody = CUSTOMER + "/contacts/" + SharedDuly.id("nobody");
        var other = channel(ANNA, "other");
        return Stream.of(
                Arguments.of("a person without a name", nobody, "{\"role\": \"USER\"}", "name"),
                Arguments.of("a person with a blank name", nobody, "{\"name\": \" \", \"role\": \"USER\"}", "name"),
                Arguments.of("a role that nobody has", nobody, "{\"name\": \"A\", \"role\": \"KING\"}", "role"),
                Arguments.of(
                        "a language that is none",
                        nobody,
                        "{\"name\": \"A\", \"role\": \"USER\", \"language\": \"!!\"}",
                        "language"),
                Arguments.of(
                        "a time zone on Mars",
                        nobody,
                        "{\"name\": \"A\", \"role\": \"USER\", \"zone\": \"Mars/Base\"}",
                        "zone"),
                Arguments.of("too short a phone number", other, phone("12"), "address"),
                Arguments.of("a phone number in words", other, phone("call me"), "address"),
                Arguments.of("half an e-mail address", other, mail("anna@"), "address"),
                Arguments.of(
                        "an e-mail address of no top level domain", other, mail("anna@romashka.nowhere"), "address"),
                Arguments.of(
                        "a messenger that is not named",
                        other,
                        "{\"kind\": \"MESSENGER\", \"address\": \"@anna\"}",
                        "messenger"),
                Arguments.of(
                        "an absence that ends before it begins",
                        BORIS + "/absence",
                        absence("Anna", "2026-03-20", "2026-03-10"),
                        "until"),
                Arguments.of(
                        "a substitute for oneself",
                        BORIS + "/absence",
                        absence("Boris", "2026-03-10", "2026-03-12"),
                        "substitute"),
                Arguments.of("a playbook without actions", VERSION, playbook(""), "actions"),
                Arguments.of("an action named twice", VERSION, playbook(ACTION + "," + ACTION), "actions"),
                Arguments.of(
                        "an action without a script",
                        VERSION,
                        playbook(ACTION.replace("{\"en\": \"Hello\"}", "{}")),
                        "actions[0].script"),
                Arguments.of(
                        "days before an unknown day",
                        VERSION,
                        playbook(ACTION.replace("\"workingDays\": 1", "\"workingDays\": -1")),
                        "actions[0].when"),
                Arguments.of("a waiver without a reason", DEAL + "/prevention/payment-talk/waiver", "{}", "reason"),
                Arguments.of(
                        "a waiver with a blank reason", DEAL + "/coverage-waiver", "{\"reason\": \" \"}", "reason"),
                Arguments.of(
                        "half a link as evidence",
                        DEAL + "/prevention/payment-talk",
                        "{\"document\": \"17.pdf\"}",
                        "document"),
                Arguments.of(
                        "a warning sign that only a rule raises",
                        CUSTOMER + "/warning-signs/" + SharedDuly.id("a sign"),
                        "{\"kind\": \"LATE_PAYMENT\", \"words\": \"late\", \"seenOn\": \"2026-03-02\"}",
                        "kind"),
                Arguments.of(
                        "a credit limit of nothing",
                        CUSTOMER + "/credit-limit",
                        "{\"limit\": {\"amount\": \"0.00\", \"currency\": \"EUR\"}}",
                        "limit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatCannotBeMeant")
    void is_answered_with_400_and_the_field_named(String what, String path, String body, String field) {
        var answer = SharedDuly.entitledTo(path).put(path, body).refusedWith(400);
        assertThat(answer.at("/errors").values())
                .as("%s: %s", what, answer)
                .anySatisfy(error -> assertThat(error.at("/field").asString()).startsWith(field));
    }

    static Stream<Arguments> whatARuleForbids() {
        return Stream.of(
                Arguments.of(
                        "a channel listed twice",
                        channel(ANNA, "again"),
                        phone("8 (916) 555-00-11"),
                        "CHANNEL_LISTED_TWICE"),
                Arguments.of(
                        "a channel of somebody else",
                        channel(BORIS, "mobile"),
                        phone("+7 916 555 00 12"),
                        "CHANNEL_EXISTS"),
                Arguments.of(
                        "a substitute who is away too",
                        ANNA + "/absence",
                        absence("Boris", "2026-03-15", "2026-03-25"),
                        "SUBSTITUTE_AWAY"),
                Arguments.of(
                        "a substitute whom nobody knows",
                        ANNA + "/absence",
                        absence("nobody", "2026-03-15", "2026-03-25"),
                        "CONTACT_PERSON_UNKNOWN"),
                Arguments.of(
                        "evidence missing where it is asked for",
                        DEAL + "/prevention/signatory-authority",
                        "{}",
                        "EVIDENCE_MISSING"),
                Arguments.of(
                        "an action that the playbook lacks", DEAL + "/prevention/sing-a-song", "{}", "ACTION_UNKNOWN"),
                Arguments.of(
                        "an action done in a century to come",
                        DEAL + "/prevention/payment-talk",
                        "{\"doneOn\": \"2199-01-01\"}",
                        "NOT_YET_HAPPENED"),
                Arguments.of(
                        "a contact person whom nobody knows",
                        DEAL + "/prevention/payment-person",
                        "{\"contact\": \"" + SharedDuly.id("nobody") + "\"}",
                        "CONTACT_PERSON_UNKNOWN"),
                Arguments.of(
                        "a playbook that was never published",
                        DEAL + "/playbook",
                        "{\"playbookId\": \"standard\", \"version\": 99}",
                        "PLAYBOOK_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatARuleForbids")
    void is_answered_with_422_and_the_rule_named(String what, String path, String body, String reason) {
        var answer = SharedDuly.entitledTo(path).put(path, body).refusedWith(422);
        assertThat(answer.at("/reason").asString()).as("%s: %s", what, answer).isEqualTo(reason);
    }

    @Test
    void nothing_half_is_stored() {
        var before = contacts();
        sales.put(channel(ANNA, "again"), phone("8 (916) 555-00-11")).refusedWith(422);
        sales.put(CUSTOMER + "/contacts/" + SharedDuly.id("nobody"), "{\"role\": \"USER\"}")
                .refusedWith(400);
        assertThat(contacts().json()).isEqualTo(before.json());
    }

    private static Answer contacts() {
        return sales.get(CUSTOMER + "/contacts").accepted();
    }

    private static String person(String name) {
        return "{\"name\": \"" + name + "\", \"role\": \"USER\"}";
    }

    private static String channel(String person, String name) {
        return person + "/channels/" + SharedDuly.id("channel " + name);
    }

    private static String phone(String number) {
        return "{\"kind\": \"MOBILE\", \"address\": \"" + number + "\"}";
    }

    private static String mail(String address) {
        return "{\"kind\": \"EMAIL\", \"address\": \"" + address + "\"}";
    }

    private static String absence(String substitute, String from, String until) {
        return "{\"from\": \"%s\", \"until\": \"%s\", \"substitute\": \"%s\"}"
                .formatted(from, until, SharedDuly.id(substitute));
    }

    private static String playbook(String actions) {
        return "{\"title\": {\"en\": \"Bad\"}, \"contacts\": {\"en\": \"Who else?\"}, \"actions\": [" + actions + "]}";
    }
}
