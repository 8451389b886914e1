package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** On which days people work, who says so, and what is said of days that nobody knows for certain. */
class CalendarE2E {

    private static final String[] IN_RUSSIAN = {"Accept-Language", "ru"};

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @BeforeAll
    static void a_user() {
        sales = SharedDuly.running().as(User.SALESPERSON);
    }

    @Test
    void each_year_of_russia_names_its_decree() {
        var year = sales.get("/api/calendars/ru/years").accepted().at("/1");

        assertThat(year.at("/year").asInt()).isEqualTo(2026);
        assertThat(year.at("/source/number").asString()).isEqualTo("1466");
        assertThat(year.at("/source/date").asString()).isEqualTo("2025-09-24");
        assertThat(year.at("/workingDays").asInt()).isEqualTo(247);
    }

    @Test
    void a_day_beyond_the_last_known_year_is_called_provisional_in_both_languages() {
        var path = "/api/calendars/ru/days?from=2026-12-31&to=2027-01-11";
        var days = sales.get(path).accepted();

        assertThat(days.at("/0/provisional").asBoolean()).isFalse();
        assertThat(days.at("/11/provisional").asBoolean()).isTrue();
        assertThat(days.at("/11/words").asString()).contains("Provisional");
        assertThat(sales.get(path, IN_RUSSIAN).accepted().at("/11/words").asString())
                .contains("Предварительно");
    }

    @Test
    void an_unknown_calendar_is_refused_with_those_that_are_known() {
        var refused = sales.get("/api/calendars/mars/years").refusedWith(400);

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("calendar");
        assertThat(refused.at("/errors/0/message").asString()).startsWith("is none of every-day, ru, weekdays, ad,");
        assertThat(sales.get("/api/calendars/cn/years", IN_RUSSIAN)
                        .refusedWith(400)
                        .at("/errors/0/message")
                        .asString())
                .startsWith("называет страну, где выходные переносят постановлениями");
    }

    @Test
    void a_step_that_is_expected_on_a_provisional_day_is_told_so() {
        var deal = SharedDuly.deliveredDeal("due at the end of the year");
        sales.put("/api/deals/" + deal + "/invoices/" + SharedDuly.id("invoice at the end of the year"), """
                {"number": "R-1", "issuedOn": "2026-03-02",
                 "instalments": [
                   {"dueOn": "2026-12-30", "amount": {"amount": "100.00", "currency": "EUR"}}]}""")
                .accepted();

        var english = reminder(sales.get("/api/deals/" + deal + "/decisions").accepted());
        var russian = reminder(
                sales.get("/api/deals/" + deal + "/decisions", IN_RUSSIAN).accepted());

        assertThat(english.at("/expectedOn").asString()).isEqualTo("2027-01-11");
        assertThat(english.at("/provisional").asBoolean()).isTrue();
        assertThat(english.at("/words").asString()).contains("a provisional day because no decree");
        assertThat(russian.at("/words").asString()).contains("этот день предварительный");
    }

    @Test
    void where_a_customer_works_is_said_and_shown() {
        var customer = "/api/customers/" + SharedDuly.id("a customer in Berlin");
        var berlin = """
                {"calendar": "de-by", "zone": "Europe/Berlin"}""";
        sales.put(customer, """
                {"name": "Müller GmbH"}""").accepted();

        var said = sales.put(customer + "/calendar", berlin).accepted();
        var again = sales.put(customer + "/calendar", berlin).accepted();
        var position = said.header("Duly-Position");
        var shown = sales.get(customer, "Duly-Min-Position", position).accepted();

        assertThat(again.header("ETag")).isEqualTo(said.header("ETag"));
        assertThat(shown.at("/calendar").asString()).isEqualTo("de-by");
        assertThat(shown.at("/zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(sales.put(customer + "/calendar", """
                        {"calendar": "kz"}""")
                        .refusedWith(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("calendar");
    }

    /** What reads the files of Jollyday would otherwise write them. */
    @Test
    void answers_are_never_written_in_xml() {
        sales.get("/api/calendars/ru/years", "Accept", "application/xml").refusedWith(406);
    }

    private static JsonNode reminder(Answer decisions) {
        return decisions
                .at("/debts/0/steps")
                .valueStream()
                .filter(step -> step.at("/step").asString().equals("friendly-reminder"))
                .findFirst()
                .orElseThrow();
    }
}
