package io.duly.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.duly.acceptance.CollectorsStory.Debtor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The collector's story of two customers at once, one told in Russian and one in English. */
class CollectorsStoryE2E {

    /** For people to read: what was said of each day. */
    private static final Path TOLD = Path.of("target/collectors-story.txt");

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    @SuppressWarnings("NullAway.Init")
    private static CollectorsStory russian;

    @SuppressWarnings("NullAway.Init")
    private static CollectorsStory english;

    @BeforeAll
    static void live() throws IOException {
        duly = RunningDuly.emptyAt(Scratch.directory("collectors"), CollectorsStory.beginning());
        russian = new CollectorsStory(duly, new Debtor(1, "Ромашка ООО", "ru", "Ирина Павлова", "Олег Старков"));
        english = new CollectorsStory(duly, new Debtor(2, "Juniper Ltd", "en", "Jane Ash", "Peter Holm"));
        var both = List.of(russian, english);
        both.forEach(CollectorsStory::begin);
        russian.moveTo(CollectorsStory.delivered());
        both.forEach(CollectorsStory::deliver);
        for (var day = CollectorsStory.delivered(); !day.isAfter(CollectorsStory.LAST_DAY); day = day.plusDays(1)) {
            var today = day;
            russian.moveTo(today);
            both.forEach(story -> story.live(today));
            both.forEach(story -> story.remember(today));
        }
        Files.writeString(TOLD, told(russian) + told(english));
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    static Stream<CollectorsStory> stories() {
        return Stream.of(russian, english);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_day_is_explained_in_the_language_of_the_customer(CollectorsStory story) {
        var isRussian = story == russian;
        assertThat(story.decisions()).hasSize(98);
        story.decisions()
                .forEach((day, decisions) -> assertThat(sentences(decisions))
                        .as(day.toString())
                        .isNotEmpty()
                        .allSatisfy(sentence -> assertThat(sentence)
                                .isNotBlank()
                                .matches(
                                        said -> isRussian == said.matches("(?s).*[А-яё].*"),
                                        "is in the right language")));
    }

    @Test
    void the_ladder_moves_on_the_same_days_for_both_and_never_while_it_waits() {
        assertThat(taken(russian))
                .isEqualTo(taken(english))
                .containsExactly(
                        entry("reminder-before", "2026-03-10"),
                        entry("friendly-reminder", "2026-03-18"),
                        entry("call", "2026-03-20"),
                        entry("credit-hold", "2026-03-30"),
                        entry("manager-call", "2026-04-01"),
                        entry("claim-letter", "2026-05-12"),
                        entry("hand-over", "2026-05-26"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_day_is_told_at_the_end_as_it_was_told_in_its_evening(CollectorsStory story) {
        var language = story == russian ? "ru" : "en";
        story.decisions()
                .forEach((day, decisions) -> assertThat(words(story.explained(day, language)))
                        .as(day.toString())
                        .isEqualTo(words(decisions)));
    }

    @Test
    void each_turn_is_told_in_english() {
        assertThat(said(english, "2026-03-18")).isEqualTo("""
                        “friendly reminder” was taken on 18 March 2026: EUR 1,000.00 was open, overdue by 1 day.""");
        assertThat(said(english, "2026-03-24")).isEqualTo("""
                        “second reminder” waits because of a promise to pay until 27 March 2026; it is looked at \
                        again on 30 March 2026.""");
        assertThat(said(english, "2026-03-28")).isEqualTo("""
                        “credit hold” is due, but nobody works on this day; it is looked at again on 30 March 2026.""");
        assertThat(said(english, "2026-03-30")).isEqualTo("""
                        “credit hold” was taken on 30 March 2026: EUR 700.00 was open, overdue by 13 days.""");
        assertThat(said(english, "2026-04-16")).isEqualTo("""
                        “claim letter” waits because of a pause until 11 May 2026; it is looked at again on 12 \
                        May 2026.""");
        assertThat(said(english, "2026-05-12")).isEqualTo("""
                        “claim letter” was taken on 12 May 2026: EUR 200.00 was open, overdue by 56 days.""");
        assertThat(said(english, "2026-05-23")).isEqualTo("""
                        “hand-over” waits because of a payment plan until 25 May 2026; it is looked at again on \
                        26 May 2026.""");
        assertThat(said(english, "2026-05-25")).isEqualTo("""
                        “hand-over” waits because of a payment plan until 25 May 2026; it is looked at again on \
                        26 May 2026.""");
        assertThat(said(english, "2026-05-26")).isEqualTo("""
                        “hand-over” was taken on 26 May 2026: EUR 200.00 was open, overdue by 70 days.""");
    }

    @Test
    void each_turn_is_told_in_russian() {
        assertThat(said(russian, "2026-03-18")).isEqualTo("""
                        «дружеское напоминание»: сделано 18 марта 2026, долг 1 000,00 EUR, просрочен на 1 день.""");
        assertThat(said(russian, "2026-03-24")).isEqualTo("""
                        «второе напоминание»: ждёт, причина — обещание оплаты до 27 марта 2026; следующий взгляд \
                        30 марта 2026.""");
        assertThat(said(russian, "2026-03-28")).isEqualTo("""
                        «стоп-отгрузка»: пора, но в этот день никто не работает; следующий взгляд 30 марта 2026.""");
        assertThat(said(russian, "2026-03-30")).isEqualTo("""
                        «стоп-отгрузка»: сделано 30 марта 2026, долг 700,00 EUR, просрочен на 13 дней.""");
        assertThat(said(russian, "2026-04-16")).isEqualTo("""
                        «претензия»: ждёт, причина — приостановка до 11 мая 2026; следующий взгляд 12 мая 2026.""");
        assertThat(said(russian, "2026-05-12")).isEqualTo("""
                        «претензия»: сделано 12 мая 2026, долг 200,00 EUR, просрочен на 56 дней.""");
        assertThat(said(russian, "2026-05-23")).isEqualTo("""
                        «передача долга»: ждёт, причина — рассрочка до 25 мая 2026; следующий взгляд 26 мая 2026.""");
        assertThat(said(russian, "2026-05-25")).isEqualTo("""
                        «передача долга»: ждёт, причина — рассрочка до 25 мая 2026; следующий взгляд 26 мая 2026.""");
        assertThat(said(russian, "2026-05-26")).isEqualTo("""
                        «передача долга»: сделано 26 мая 2026, долг 200,00 EUR, просрочен на 70 дней.""");
    }

    private static String said(CollectorsStory story, String day) {
        return words(requireNonNull(story.decisions().get(LocalDate.parse(day))))
                .replace('\u00a0', ' ');
    }

    private static Map<String, String> taken(CollectorsStory story) {
        var taken = new LinkedHashMap<String, String>();
        story.decisions()
                .values()
                .forEach(decisions -> decisions
                        .at("/debts/0/steps")
                        .valueStream()
                        .filter(step -> step.at("/verdict").asString().equals("TAKEN"))
                        .forEach(step -> taken.merge(
                                step.at("/step").asString(),
                                step.at("/decidedOn").asString(),
                                CollectorsStoryE2E::same)));
        return taken;
    }

    private static String same(String before, String now) {
        assertThat(now).isEqualTo(before);
        return now;
    }

    private static String told(CollectorsStory story) {
        var text = new StringBuilder(story.customer()).append('\n');
        story.decisions().forEach((day, decisions) -> {
            text.append(day).append(' ').append(words(decisions)).append('\n');
            decisions
                    .at("/debts/0/steps")
                    .values()
                    .forEach(step -> text.append("    ")
                            .append(step.at("/words").asString())
                            .append('\n'));
        });
        return text.toString();
    }

    private static List<String> sentences(JsonNode decisions) {
        return Stream.concat(
                        Stream.of(words(decisions)),
                        decisions
                                .at("/debts/0/steps")
                                .valueStream()
                                .map(step -> step.at("/words").asString()))
                .toList();
    }

    private static String words(JsonNode decisions) {
        return decisions.at("/debts/0/words").asString();
    }
}
