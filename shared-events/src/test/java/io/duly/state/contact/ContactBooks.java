package io.duly.state.contact;

import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.described;
import static io.duly.testing.ContactFixture.person;
import static io.duly.testing.ContactFixture.role;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;

/** Makes contact books at random, around one day. */
final class ContactBooks {

    static final LocalDate TODAY = ISSUED_ON;
    private static final int MOST_PERSONS = 7;
    private static final int MOST_CHANNELS = 6;

    private ContactBooks() {}

    /** So few lines that several people share them, and so many that a level is reached now and then. */
    static Arbitrary<ContactBook> withSharedLines() {
        return booksOf(Arbitraries.integers()
                .between(1, 45)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(2)
                .ofMaxSize(MOST_CHANNELS)
                .withSizeDistribution(RandomDistribution.uniform()));
    }

    static Arbitrary<ContactBook> withoutSharedLines() {
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
