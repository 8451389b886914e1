package io.duly.state.contact;

import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.described;
import static io.duly.testing.ContactFixture.person;
import static io.duly.testing.ContactFixture.role;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.CoverageLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;

/** Whatever is known of the people at a customer, and whatever became of them. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CoverageProperties {

    private static final LocalDate TODAY = ISSUED_ON;
    private static final int MOST_PERSONS = 7;
    private static final int MOST_CHANNELS = 6;

    /** So few lines that several people share them, and so many that a level is reached now and then. */
    @Provide
    Arbitrary<ContactBook> books() {
        return booksOf(Arbitraries.integers()
                .between(1, 45)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(2)
                .ofMaxSize(MOST_CHANNELS)
                .withSizeDistribution(RandomDistribution.uniform()));
    }

    @Provide
    Arbitrary<ContactBook> booksWithoutSharedLines() {
        return Arbitraries.integers()
                .between(2, MOST_CHANNELS)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(MOST_PERSONS)
                .withSizeDistribution(RandomDistribution.uniform())
                .flatMap(counts -> Combinators.combine(IntStream.range(0, counts.size())
                                .mapToObj(index -> knownPerson(
                                        index + 1,
                                        Arbitraries.just(IntStream.range(0, counts.get(index))
                                                .mapToObj(line -> 10 * (index + 1) + line)
                                                .toList())))
                                .toList())
                        .as(ContactBook::new));
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

    /** Only a shared line goes to the next when its first owner has left; the same goes for a wrong number. */
    @Property
    void leaving_never_raises_the_level_where_nobody_shares_a_line(@ForAll("booksWithoutSharedLines") ContactBook book) {
        var left = book.people().stream().map(entry -> book.left(entry.personId(), TODAY));
        assertThat(left).allSatisfy(worse -> assertThat(level(worse)).isLessThanOrEqualTo(level(book)));
    }

    @Property
    void a_wrong_number_never_raises_the_level_where_nobody_shares_a_line(@ForAll("booksWithoutSharedLines") ContactBook book) {
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

    /** Written down here once more: the medium and the address, the same for whatever kind of phone. */
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

    private static Arbitrary<ContactBook> booksOf(Arbitrary<List<Integer>> lines) {
        return Arbitraries.integers()
                .between(0, MOST_PERSONS)
                .withDistribution(RandomDistribution.uniform())
                .flatMap(persons -> Combinators.combine(IntStream.rangeClosed(1, persons)
                                .mapToObj(person -> knownPerson(person, lines))
                                .toList())
                        .as(ContactBook::new));
    }

    private static Arbitrary<ContactEntry> knownPerson(int number, Arbitrary<List<Integer>> lines) {
        var channels = lines.flatMap(all -> Combinators.combine(IntStream.range(0, all.size())
                        .mapToObj(index -> channels(number, index + 1, all.get(index)))
                        .toList())
                .as(ArrayList<ChannelEntry>::new));
        return Combinators.combine(channels, absences(), Arbitraries.just(TODAY).injectNull(0.93), days())
                .as((known, absence, silent, left) -> new ContactEntry(
                        person(number), described("Somebody", role(number)), known, absence, silent, left));
    }

    /** The number of a line tells whether it is an e-mail address or a phone, of one kind or the other. */
    private static Arbitrary<ChannelEntry> channels(int person, int number, int line) {
        var kind = line % 3 == 0
                ? Arbitraries.just(ChannelKind.EMAIL)
                : Arbitraries.of(ChannelKind.MOBILE, ChannelKind.OFFICE_PHONE);
        var failure = Arbitraries.of(ChannelFailure.class).injectNull(0.93);
        return Combinators.combine(kind, failure)
                .as((which, how) -> new ChannelEntry(
                        channel(channelId(person, number), which, "line" + line), how, how == null ? null : TODAY));
    }

    private static Arbitrary<List<Absence>> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 6))
                .as((from, days, chance) -> chance > 1
                        ? List.of()
                        : List.of(new Absence(TODAY.plusDays(from), TODAY.plusDays(from + days), null)));
    }

    private static Arbitrary<@Nullable LocalDate> days() {
        return Arbitraries.integers().between(-2, 2).map(TODAY::plusDays).injectNull(0.9);
    }
}
