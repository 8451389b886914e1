package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.contact.ContactBooks;
import io.duly.query.day.CreditorDay;
import io.duly.query.playbook.PlaybookTexts;
import io.duly.query.worklist.TodayItem.NewSign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists what there is to do today, in five statements however much it is. */
@Component
class TodayList {

    private static final int NEW_FOR_DAYS = 7;

    /** What there is to do, and whether there is more than was asked for. */
    record Today(LocalDate on, List<TodayLine> items, boolean more) {}

    private final TodayRows rows;
    private final ContactBooks contacts;
    private final PlaybookTexts playbooks;
    private final CreditorDay day;

    TodayList(TodayRows rows, ContactBooks contacts, PlaybookTexts playbooks, CreditorDay day) {
        this.rows = rows;
        this.contacts = contacts;
        this.playbooks = playbooks;
        this.day = day;
    }

    /** @param salesperson everybody's when null */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Today list(Sight sight, @Nullable UserName salesperson, int limit) {
        var asked = new TodayRows.Asked(sight, salesperson);
        var now = day.now();
        var today = day.of(now);
        var newSince = day.startOf(today.minusDays(NEW_FOR_DAYS));
        var found = Stream.of(
                        rows.actions(today, asked, limit + 1),
                        rows.gaps(today, asked, limit + 1),
                        rows.signs(newSince, day.zone(), asked, limit + 1))
                .flatMap(List::stream)
                .sorted(TodayItem.MOST_MONEY_FIRST)
                .toList();
        var shown = found.stream().limit(limit).toList();
        var words = words(shown, now);
        return new Today(today, shown.stream().map(words::line).toList(), found.size() > limit);
    }

    /** For everything that is shown at once. */
    private TodayWords words(List<TodayItem> shown, Instant now) {
        var books = contacts.of(shown.stream()
                .filter(item -> !(item instanceof NewSign))
                .map(item -> item.customer().customerId())
                .collect(Collectors.toSet()));
        var texts = playbooks.of(shown.stream()
                .map(TodayItem::wordsFrom)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return new TodayWords(books, texts, now, day.zone());
    }
}
