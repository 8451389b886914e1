package io.duly.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.warning.WarningKind;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.testing.Colleagues;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of {@link ListedCustomers}. */
class CustomerListIT {

    private static final String LIST = "/api/customers";

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void five_customers() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        ListedCustomers.record(querySide);
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void customers_are_listed_in_the_order_of_their_names_whatever_their_case_and_script() {
        assertThat(ListedCustomers.names(http.json(LIST)))
                .containsExactly("Anna 100%", "Boris | sons", "Zoë", "Ёлка и сыновья", "ООО Ромашка");
    }

    @Test
    void a_line_says_who_it_is_what_they_owe_and_how_much_they_may_owe() {
        var line = http.json(LIST + "?q=ромашка").at("/items/0");

        assertThat(line.propertyNames())
                .containsExactly(
                        "customerId",
                        "customerName",
                        "customerNumber",
                        "collector",
                        "collectorName",
                        "substitute",
                        "substituteName",
                        "creditLimit",
                        "creditLimits",
                        "riskScore",
                        "riskLevel",
                        "promises",
                        "money");
        assertThat(line.at("/customerNumber").asString()).isEqualTo("C-1");
        assertThat(line.at("/collector").asString()).isEqualTo("cora");
        assertThat(line.at("/creditLimit/amount").asString()).isEqualTo("500.00");
        assertThat(line.at("/riskScore").asInt()).isEqualTo(WarningKind.RUMOURS_OF_TROUBLE.weight());
        assertThat(line.at("/money").toString()).isEqualTo("""
                [{"currency":"EUR","owed":"150.00","overdue":"100.00","unapplied":"0.00",\
                "disputed":"0.00","promised":"0.00"},\
                {"currency":"USD","owed":"0.00","overdue":"0.00","unapplied":"2.00",\
                "disputed":"0.00","promised":"0.00"}]""");
    }

    @Test
    void somebody_who_owes_nothing_is_listed_too() {
        var line = http.json(LIST + "?q=zoë").at("/items/0");

        assertThat(line.at("/money").isEmpty()).isTrue();
        assertThat(line.at("/creditLimit").isNull()).isTrue();
        assertThat(line.at("/customerNumber").isNull()).isTrue();
        assertThat(line.at("/riskLevel").asString()).isEqualTo("LOW");
    }

    @Test
    void a_limit_in_one_currency_does_not_hide_that_in_another() {
        var limits = """
                [{"amount":"500.00","currency":"EUR"},{"amount":"70.00","currency":"USD"}]""";

        assertThat(http.json(LIST + "/" + Deals.customer(1).value())
                        .at("/creditLimits")
                        .toString())
                .isEqualTo(limits);
        assertThat(http.json(LIST + "?q=ромашка").at("/items/0/creditLimits").toString())
                .isEqualTo(limits);
    }

    @Test
    void a_customer_shows_its_own_credit_limit() {
        var customer = http.json(LIST + "/" + Deals.customer(1).value());

        assertThat(customer.at("/creditLimit/amount").asString()).isEqualTo("500.00");
        assertThat(customer.at("/creditLimit/currency").asString()).isEqualTo("EUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "РОМАШ | 1", // any part of the name, whatever its case
                "елка | 2", // written without the two dots
                "C-3 | 3", // the customer's number
                "2-1 | 2", // the number of an invoice
                "ya | ''",
                "% | 4", // a sign of the pattern is a sign
                "_ | ''",
                "0 | 4", // too short for the index
            })
    void a_customer_is_found_by_name_number_and_invoice(String sought, String found) {
        var page = http.json(LIST + "?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));

        assertThat(ListedCustomers.numbers(page)).isEqualTo(ListedCustomers.expected(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "collector=cora | 1",
                "collector=nobody | ''",
                "overdue=true | 3,1",
                "overdue=false | 4,5,2",
                "overdue=true&currency=EUR | 1",
                "currency=USD | 3,1",
                "sort=owed&currency=EUR | 2,1",
                "sort=overdue&currency=EUR | 1,2",
                "sort=overdue&currency=EUR&order=asc | 2,1",
                "sort=name&order=desc | 1,2,5,3,4",
            })
    void the_list_is_narrowed_and_sorted(String question, String expected) {
        assertThat(ListedCustomers.numbers(http.json(LIST + "?" + question)))
                .isEqualTo(ListedCustomers.expected(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sort=name&order=desc", "sort=owed&currency=EUR", "sort=overdue&currency=EUR&order=asc"})
    void pages_follow_one_another_without_a_gap(String question) {
        var all = ListedCustomers.numbers(http.json(LIST + "?" + question));
        var found = new ArrayList<Integer>();
        String cursor = null;
        do {
            var page = http.json(LIST + "?limit=1" + (question.isEmpty() ? "" : "&" + question)
                    + (cursor == null ? "" : "&cursor=" + cursor));
            found.addAll(ListedCustomers.numbers(page));
            cursor = page.at("/next").isString() ? page.at("/next").asString() : null;
        } while (cursor != null);

        assertThat(found).isEqualTo(all);
    }

    @Test
    void totals_are_of_the_whole_list_and_not_of_the_page() {
        var page = http.json(LIST + "?limit=1");

        assertThat(page.at("/count").asInt()).isEqualTo(5);
        assertThat(page.at("/totals").toString()).isEqualTo("""
                [{"customers":2,"currency":"EUR","owed":"850.00","overdue":"100.00","unapplied":"0.00",\
                "disputed":"0.00","promised":"0.00"},\
                {"customers":2,"currency":"USD","owed":"300.00","overdue":"300.00",\
                "unapplied":"2.00","disputed":"0.00","promised":"0.00"}]""");
        assertThat(http.json(LIST + "?q=zoë").at("/count").asInt()).isEqualTo(1);
        assertThat(http.json(LIST + "?q=zoë").at("/totals").isEmpty()).isTrue();
        assertThat(http.json(LIST + "?q=nobody").at("/count").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SALESPERSON sam | 1 | EUR USD",
                "SALESPERSON tina | 3,2 | EUR USD",
                "COLLECTOR carl | 2 | EUR",
                "COLLECTOR sam | '' | ''"
            })
    void people_see_their_own_customers_and_no_other_and_so_do_the_totals(
            String seenBy, String expected, String currencies) {
        var answer = http.send("GET", LIST, SeenBy.HEADER, seenBy);

        assertThat(ListedCustomers.numbers(Http.json(answer))).isEqualTo(ListedCustomers.expected(expected));
        assertThat(Http.json(answer)
                        .at("/totals")
                        .valueStream()
                        .map(total -> total.at("/currency").asString()))
                .containsExactlyElementsOf(currencies.isEmpty() ? List.of() : List.of(currencies.split(" ")));
    }

    @Test
    void the_customers_of_an_absent_collector_are_found_by_the_name_of_the_substitute() {
        var staff = querySide.get(Colleagues.class);
        staff.standsInFor("carl", "cora");
        try {
            assertThat(ListedCustomers.numbers(http.json(LIST + "?collector=carl")))
                    .containsExactly(2, 1);
        } finally {
            staff.allAreBack();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sort=owed | currency",
                "sort=overdue | currency",
                "sort=risk | sort",
                "order=up | order",
                "currency=XXQ | currency",
                "overdue=perhaps | overdue",
                "q=%00 | q",
                "q=a%0Ab | q",
                "cursor=bm90aGluZw | cursor",
                "limit=0 | limit",
            })
    void what_nobody_can_mean_is_refused_and_named(String question, String field) {
        var answer = http.send("GET", LIST + "?" + question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }
}
