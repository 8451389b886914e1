package io.duly.query.words;

import static io.duly.query.words.Said.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.stored.EventJson;
import io.duly.stored.EventNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether every kind of event is told as a person would tell it, in every language. */
class EveryEventInWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static final Pattern NOT_SPOKEN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-" // an id
                    + "|\\b[A-Z]{2,}_[A-Z_]+\\b|\\bNONE\\b|\\bnull\\b" // a code
                    + "|[{}]" // a place that nothing was put into
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{4,}\\.\\d"); // days and amounts in the form of programs

    static Stream<DealEvent> events() {
        return leaves(DealEvent.class).map(EveryEventInWordsTest::sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_told_in_english_without_ids_and_codes(DealEvent event) {
        assertThat(Said.inEnglish(event)).doesNotContainPattern(NOT_SPOKEN).endsWith(".");
        assertThat(Said.inEnglish(event)).doesNotContainPattern("[а-яё]");
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_told_in_russian_without_ids_and_codes(DealEvent event) {
        assertThat(Said.inRussian(event))
                .doesNotContainPattern(NOT_SPOKEN)
                .endsWith(".")
                .containsPattern("[а-яё]");
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() {
        var english = Teller.BOOK.in(Locale.ENGLISH);
        var russian = Teller.BOOK.in(RUSSIAN);

        assertThat(russian.names()).containsExactlyInAnyOrderElementsOf(english.names());
        assertThat(english.names())
                .allSatisfy(name -> assertThat(russian.places(name)).as(name).isEqualTo(english.places(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | on the day of the invoice | в день выставления счёта",
                "1 | 1 day after | через 1 день",
                "2 | 2 days after | через 2 дня",
                "5 | 5 days after | через 5 дней",
                "21 | 21 days after | через 21 день",
                "112 | 112 days after | через 112 дней",
            })
    void days_to_pay_are_counted_as_the_language_counts(int days, String english, String russian) {
        var event = new PaymentTermsAgreed(Deals.deal(1), new PaymentTerms(days, DueDateRoll.NONE), DAY);

        assertThat(Said.inEnglish(event)).contains(english);
        assertThat(Said.inRussian(event)).contains(russian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | due today | срок сегодня",
                "-1 | due in 1 day. | срок через 1 день.",
                "-2 | due in 2 days. | срок через 2 дня.",
                "-5 | due in 5 days. | срок через 5 дней.",
                "1 | overdue by 1 day. | просрочен на 1 день.",
                "2 | overdue by 2 days. | просрочен на 2 дня.",
                "5 | overdue by 5 days. | просрочен на 5 дней.",
                "21 | overdue by 21 days. | просрочен на 21 день.",
            })
    void the_age_of_a_debt_is_counted_as_the_language_counts(int days, String english, String russian) {
        var deal = new BookedDeal(1, 1, "EUR");
        deal.opened(DAY.minusDays(30));
        deal.invoiced(1, DAY.minusDays(30), "100.00", DAY);
        EscalationStepTaken event = deal.took(Deals.CALL, 1, 1, DAY.plusDays(days));

        assertThat(Said.inEnglish(event)).contains(english);
        assertThat(Said.inRussian(event)).contains(russian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | no warning signs | тревожных звоночков нет",
                "1 | 1 warning sign, | 1 тревожный звоночек,",
                "2 | 2 warning signs, | 2 тревожных звоночка,",
                "5 | 5 warning signs, | 5 тревожных звоночков,",
                "21 | 21 warning signs, | 21 тревожный звоночек,",
            })
    void warning_signs_are_counted_as_the_language_counts(int signs, String english, String russian) {
        var deal = new BookedDeal(1, 1, "EUR");
        deal.opened(DAY);
        StageGatePassed event = deal.passed(Stage.CONTRACT, DAY, GateBasis.ALL_DONE, null, signs);

        assertThat(Said.inEnglish(event)).contains(english);
        assertThat(Said.inRussian(event)).contains(russian);
    }

    @Test
    void amounts_and_days_are_written_as_the_language_writes_them() {
        var deal = new BookedDeal(1, 1, "EUR");
        deal.opened(DAY);
        var event = deal.invoiced(1, DAY, "1234567.50", DAY);

        assertThat(Said.inEnglish(event)).endsWith("EUR 1,234,567.50 due on 20 March 2026.");
        assertThat(Said.inRussian(event)).endsWith("1 234 567,50 EUR к оплате 20 марта 2026.");
    }

    private static Stream<Class<? extends DealEvent>> leaves(Class<? extends DealEvent> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(member -> member.<DealEvent>asSubclass(DealEvent.class))
                        .flatMap(EveryEventInWordsTest::leaves)
                : Stream.of(type);
    }

    private static DealEvent sample(Class<? extends DealEvent> type) {
        var name = EventNames.nameOf(type);
        var file = "/events/" + name.name() + "." + name.revision() + ".json";
        try (var json = Objects.requireNonNull(EveryEventInWordsTest.class.getResourceAsStream(file), file)) {
            return EventJson.mapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
