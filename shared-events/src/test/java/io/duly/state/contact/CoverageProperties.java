package io.duly.state.contact;

import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.CoverageLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Coverage keeps its rules, whatever is known of the people at a customer and whatever became of them. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CoverageProperties {

    private static final LocalDate TODAY = ContactBooks.TODAY;

    @Provide
    Arbitrary<ContactBook> books() {
        return ContactBooks.withSharedLines();
    }

    @Provide
    Arbitrary<ContactBook> booksWithoutSharedLines() {
        return ContactBooks.withoutSharedLines();
    }

    @Property
    void no_contact_person_is_counted_twice(@ForAll("books") ContactBook book) {
        assertThat(Coverage.of(book, TODAY).people())
                .extracting(Coverage.Reachable::personId)
                .doesNotHaveDuplicates();
    }

    @Property
    void only_a_person_who_is_there_and_answers_is_counted(@ForAll("books") ContactBook book) {
        assertThat(Coverage.of(book, TODAY).people()).allSatisfy(counted -> {
            var entry = book.find(counted.personId()).orElseThrow();
            assertThat(entry.absences())
                    .noneMatch(absence -> !TODAY.isBefore(absence.from()) && !TODAY.isAfter(absence.until()));
            assertThat(entry.leftOn())
                    .satisfiesAnyOf(
                            left -> assertThat(left).isNull(),
                            left -> assertThat(left).isAfter(TODAY));
            assertThat(entry.unreachableSince()).isNull();
        });
    }

    @Property
    void nobody_has_more_ways_than_channels_that_work(@ForAll("books") ContactBook book) {
        assertThat(Coverage.of(book, TODAY).people())
                .allSatisfy(counted -> assertThat(counted.ways())
                        .isBetween(
                                1, workingLines(List.of(entry(book, counted))).size()));
    }

    @Property
    void no_line_is_counted_twice(@ForAll("books") ContactBook book) {
        var people = Coverage.of(book, TODAY).people();
        var entries = people.stream().map(counted -> entry(book, counted)).toList();
        assertThat(people.stream().mapToInt(Coverage.Reachable::ways).sum())
                .isLessThanOrEqualTo(workingLines(entries).size());
    }

    @Property
    void no_working_line_is_left_out_where_nobody_shares_one(@ForAll("booksWithoutSharedLines") ContactBook book) {
        var reachable =
                book.people().stream().filter(entry -> entry.isReachable(TODAY)).toList();
        assertThat(Coverage.of(book, TODAY).people().stream()
                        .mapToInt(Coverage.Reachable::ways)
                        .sum())
                .isEqualTo(workingLines(reachable).size());
    }

    @Property
    void a_level_of_coverage_takes_so_many_persons_with_so_many_ways_each(
            @ForAll("books") ContactBook book, @ForAll CoverageLevel level) {
        var coverage = Coverage.of(book, TODAY);
        var persons = coverage.people().stream()
                .filter(person -> person.ways() >= level.n())
                .count();
        assertThat(coverage.level().reaches(level)).isEqualTo(persons >= level.n());
    }

    @Property
    void a_level_is_reached_exactly_when_nothing_is_missing(
            @ForAll("books") ContactBook book, @ForAll CoverageLevel level) {
        var coverage = Coverage.of(book, TODAY);
        assertThat(coverage.missing(level).isEmpty()).isEqualTo(coverage.level().reaches(level));
    }

    @Property
    void nothing_is_missing_to_three_by_three_where_nothing_is_to_four_by_four(@ForAll("books") ContactBook book) {
        var coverage = Coverage.of(book, TODAY);
        if (coverage.missing(CoverageLevel.FOUR_BY_FOUR).isEmpty()) {
            assertThat(coverage.missing(CoverageLevel.THREE_BY_THREE)).isEmpty();
        }
    }

    @Property
    void a_channel_out_of_order_never_raises_the_level(@ForAll("books") ContactBook book) {
        assertThat(outOfOrder(book))
                .allSatisfy(worse -> assertThat(level(worse)).isLessThanOrEqualTo(level(book)));
    }

    @Property
    void going_on_leave_never_raises_the_level(@ForAll("books") ContactBook book) {
        assertThat(eachGone(book)).allSatisfy(worse -> assertThat(level(worse)).isLessThanOrEqualTo(level(book)));
    }

    @Property
    void not_answering_any_more_never_raises_the_level(@ForAll("books") ContactBook book) {
        var silent = book.people().stream().map(entry -> book.unreachable(entry.personId(), TODAY));
        assertThat(silent).allSatisfy(worse -> assertThat(level(worse)).isLessThanOrEqualTo(level(book)));
    }

    /**
     * Only a shared line goes to another person when its first owner has left, or when it was a wrong number for them.
     */
    @Property
    void leaving_never_raises_the_level_without_shared_lines(@ForAll("booksWithoutSharedLines") ContactBook book) {
        var left = book.people().stream().map(entry -> book.left(entry.personId(), TODAY));
        assertThat(left).allSatisfy(worse -> assertThat(level(worse)).isLessThanOrEqualTo(level(book)));
    }

    @Property
    void a_wrong_number_never_raises_the_level_without_shared_lines(
            @ForAll("booksWithoutSharedLines") ContactBook book) {
        assertThat(failing(book, ChannelFailure.WRONG_NUMBER))
                .allSatisfy(worse -> assertThat(level(worse)).isLessThanOrEqualTo(level(book)));
    }

    @Property
    void the_lasting_coverage_is_never_below_that_of_today(@ForAll("books") ContactBook book) {
        assertThat(Coverage.lasting(book, TODAY).level()).isGreaterThanOrEqualTo(level(book));
    }

    private static CoverageLevel level(ContactBook book) {
        return Coverage.of(book, TODAY).level();
    }

    private static ContactEntry entry(ContactBook book, Coverage.Reachable counted) {
        return book.find(counted.personId()).orElseThrow();
    }

    /** States the rule for a line once more: an address of one medium, the same for every kind of phone. */
    private static Set<String> workingLines(Collection<ContactEntry> entries) {
        var lines = new HashSet<String>();
        for (var entry : entries) {
            for (var channel : entry.channels()) {
                if (channel.failure() == null) {
                    lines.add(channel.channel().address());
                }
            }
        }
        return lines;
    }

    private static Stream<ContactBook> outOfOrder(ContactBook book) {
        return Stream.of(ChannelFailure.BOUNCED, ChannelFailure.NO_LONGER_IN_USE)
                .flatMap(failure -> failing(book, failure));
    }

    private static Stream<ContactBook> failing(ContactBook book, ChannelFailure failure) {
        return book.people().stream()
                .flatMap(entry -> entry.channels().stream()
                        .filter(ChannelEntry::works)
                        .map(channel -> book.channelFailed(
                                entry.personId(), channel.channel().channelId(), failure, TODAY)));
    }

    private static Stream<ContactBook> eachGone(ContactBook book) {
        return book.people().stream().map(entry -> book.away(entry.personId(), new Absence(TODAY, TODAY, null)));
    }
}
