package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.standalone.http.SourceSentences.Sentence;
import io.duly.words.ProblemWords;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether all that the service says of a request is said in Russian too. Each sentence in the code is asked for, unless
 * it is known that nobody who sends a request reads it. A new sentence needs a line in {@code problems.ru.txt}, or its
 * class a place in the list of those that speak to nobody outside.
 */
class EverySentenceInRussianTest {

    private static final List<Path> SOURCES = Stream.of(
                    "../../shared-events", "../../command-side", "../../query-side", "../virtual-time", ".")
            .map(module -> Path.of(module, "src/main/java"))
            .toList();

    /** These speak to operators before or beside all requests, or have words of their own in both languages. */
    private static final Pattern ELSEWHERE = Pattern.compile("io\\.duly\\.(?:(?:"
            + "command\\.warning|query\\.watchdog|query\\.words|script|words|virtualtime\\.playback|virtualtime\\.boot"
            + "|standalone\\.(?:console|data|metrics|openapi|postgres|welcome))\\..*"
            + "|command\\.calendar\\.CountryDays|events\\.contact\\.PersonRole|state\\.contact\\.Shortfall)");

    /** What these say is about the program or its settings, or is caught and said by others in words of their own. */
    private static final Pattern TO_NOBODY = Pattern.compile(".*\\.(?:AccessTable|CalendarCheck|CalendarConfiguration"
            + "|Consequences|ClockStuck|CreditorProperties|CsvConverter|CustomerOrder|EventNames|GlobalIndex"
            + "|LocalLogin|PendingWork|RecordedEvent|RefusalSign|SetAside|SpokenProblems|Standstill|TooManyLogins"
            + "|UserFile|Viewer|VirtualClock|Wilson)");

    private static final Pattern SQL = Pattern.compile("(?s).*(?:"
            + "\\b(?:asc|case when|cast|coalesce|days between|delete from|desc|excluded|group by"
            + "|hashtextextended|insert into|join \\w+\\.|order by|savepoint|select|set local|truncate table"
            + "|unnest|update \\w+ t|where \\w*\\.?\\w+ =)\\b"
            + "| (?:=|<>) (?:\\?|true|null|'|%|\\w\\.)"
            + "|(?<![\\w:]):[a-z]"
            + "|\\b[is]\\.\\w+ (?:=|>|is) ).*|where 77| limit 77");

    /** Parts of sentences that are asked for as a whole, and what is thrown to be caught beside it. */
    private static final Pattern PART = Pattern.compile(" and |the 77|of another order");

    static Stream<Sentence> sentences() {
        return SourceSentences.in(SOURCES).stream()
                .filter(sentence -> !ELSEWHERE.matcher(sentence.file()).matches())
                .filter(sentence -> !TO_NOBODY.matcher(sentence.file()).matches())
                .filter(sentence -> !SQL.matcher(sentence.text()).matches())
                .filter(sentence -> !PART.matcher(sentence.text()).matches())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void each_sentence_is_said_in_russian(Sentence sentence) {
        assertThat(ProblemWords.inRussian(sentence.text()))
                .as(sentence.toString())
                .get()
                .asString()
                .containsPattern("[а-яё]")
                .doesNotContainPattern("[a-z]{3,} [a-z]{3,}");
    }

    @Test
    void sentences_of_all_sides_are_asked_for() {
        assertThat(sentences().map(Sentence::text))
                .hasSizeGreaterThan(300)
                .contains(
                        "this deal is in 77",
                        "is the number of another invoice of the customer in 77",
                        "version 77 was expected, but there is nothing yet",
                        "version 77 was expected, but it is now 77",
                        "this 77 is not yours; the 77 who has it may, or 77",
                        "the clock stands at 77 and does not go back",
                        "is not a cursor of this list in this order");
    }
}
