package io.duly.query.worklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.query.contact.ContactBooks;
import io.duly.query.contact.ContactChoice;
import io.duly.query.day.CreditorDay;
import io.duly.query.playbook.PlaybookTexts;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.Coverage;
import io.duly.state.contact.Shortfall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what there is to do today, in five statements however much it is.
 *
 * <p>Amounts are only compared within one currency: the list is in the order of the currencies' codes, then the most
 * money, then the earliest day.
 */
@Component
class TodayList {

    private static final int NEW_FOR_DAYS = 7;

    private static final String ORDER = " order by currency, at_stake desc, date, deal_id, id limit ";

    private static final String ACTIONS = """
            select a.action as id, a.stage, a.owner, a.mandatory, a.playbook_id, a.playbook_version, a.due_on as date,
                   d.deal_id, d.title, d.customer_id, c.name, d.salesperson, d.currency, d.at_stake
            from query.prevention_action_on(:today) a
            join query.deal_at_stake d using (deal_id)
            left join query.customer c on c.customer_id = d.customer_id
            """;

    private static final String GAPS = """
            select '' as id, p.playbook_id, p.playbook_version, greatest(d.opened_on, d.since) as date,
                   d.deal_id, d.title, d.customer_id, c.name, d.salesperson, d.currency, d.at_stake
            from query.deal_coverage_on(:today) d
            left join query.prevention_deal p using (deal_id)
            left join query.customer c on c.customer_id = d.customer_id
            """;

    private static final String SIGNS = """
            select s.event_id as id, s.sign_id, s.kind, s.words, s.raised_at,
                   cast(s.raised_at at time zone :zone as date) as date,
                   s.deal_id, s.customer_id, c.name, d.salesperson, d.currency, sum(d.at_stake) as at_stake
            from query.warning_sign s
            join query.deal_at_stake d on d.customer_id = s.customer_id
            left join query.customer c on c.customer_id = s.customer_id
            """;

    private record Found(TodayItem item, @Nullable PlaybookVersion playbook) {}

    /** What there is to do, and whether there is more than was asked for. */
    record Today(LocalDate on, List<TodayItem> items, boolean more) {}

    private static final Comparator<Found> MOST_MONEY_FIRST = comparing((Found found) ->
                    found.item().moneyAtStake().getCurrencyUnit().getCode())
            .thenComparing(found -> found.item().moneyAtStake().getAmount(), reverseOrder())
            .thenComparing(found -> found.item().date())
            .thenComparing(found -> found.item().type());

    private final JdbcClient jdbc;
    private final ContactBooks contacts;
    private final PlaybookTexts playbooks;
    private final CreditorDay day;

    TodayList(JdbcClient jdbc, ContactBooks contacts, PlaybookTexts playbooks, CreditorDay day) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.playbooks = playbooks;
        this.day = day;
    }

    /** @param salesperson everybody's when null */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Today list(@Nullable UserName salesperson, int limit) {
        var today = day.today();
        var found = Stream.of(
                        actions(today, salesperson, limit + 1),
                        gaps(today, salesperson, limit + 1),
                        signs(today, salesperson, limit + 1))
                .flatMap(List::stream)
                .sorted(MOST_MONEY_FIRST)
                .toList();
        var shown = found.stream().limit(limit).toList();
        return new Today(today, withWords(shown, today), found.size() > limit);
    }

    private List<Found> actions(LocalDate today, @Nullable UserName salesperson, int most) {
        var conditions = new Conditions("a.to_do")
                .with("today", today)
                .and("a.salesperson = :owner", "owner", salesperson == null ? null : salesperson.value());
        return find(ACTIONS + conditions.sql() + ORDER + most, conditions, (row, _) -> action(row, today));
    }

    private List<Found> gaps(LocalDate today, @Nullable UserName salesperson, int most) {
        var conditions = new Conditions("""
                d.stage in ('NEGOTIATION', 'CONTRACT', 'DELIVERY') and d.origin = 'ENTERED'
                and d.level = 'BELOW'""")
                .with("today", today)
                .and("d.salesperson = :owner", "owner", salesperson == null ? null : salesperson.value());
        return find(GAPS + conditions.sql() + ORDER + most, conditions, (row, _) -> gap(row));
    }

    private List<Found> signs(LocalDate today, @Nullable UserName salesperson, int most) {
        var conditions = new Conditions("s.cleared_at is null and s.raised_at >= :since and d.stage <> 'CLOSED'")
                .with("zone", day.zone().getId())
                .with("since", OffsetDateTime.ofInstant(day.startOf(today.minusDays(NEW_FOR_DAYS)), ZoneOffset.UTC))
                .and("d.salesperson = :owner", "owner", salesperson == null ? null : salesperson.value());
        return find(
                SIGNS + conditions.sql() + " group by s.event_id, c.name, d.salesperson, d.currency" + ORDER + most,
                conditions,
                (row, _) -> sign(row));
    }

    private List<Found> find(String sql, Conditions conditions, RowMapper<Found> item) {
        return jdbc.sql(sql).params(conditions.parameters()).query(item).list();
    }

    private static Found action(ResultSet row, LocalDate today) throws SQLException {
        var action = TodayItem.Action.of(
                new ActionId(row.getString("id")),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("mandatory"),
                null);
        var date = row.getObject("date", LocalDate.class);
        return new Found(
                item(
                        TodayItem.Type.ACTION,
                        row,
                        ActionOwner.valueOf(row.getString("owner")),
                        date.isBefore(today),
                        action,
                        null),
                Rows.playbook(row));
    }

    private static Found gap(ResultSet row) throws SQLException {
        return new Found(
                item(TodayItem.Type.COVERAGE_GAP, row, ActionOwner.SALESPERSON, false, null, null), Rows.playbook(row));
    }

    private static Found sign(ResultSet row) throws SQLException {
        var sign = new TodayItem.Sign(
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                WarningKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
        return new Found(item(TodayItem.Type.WARNING_SIGN, row, ActionOwner.SALESPERSON, false, null, sign), null);
    }

    private static TodayItem item(
            TodayItem.Type type,
            ResultSet row,
            ActionOwner owner,
            boolean overdue,
            TodayItem.@Nullable Action action,
            TodayItem.@Nullable Sign sign)
            throws SQLException {
        var deal = row.getObject("deal_id", UUID.class);
        return new TodayItem(
                type,
                owner,
                deal == null ? null : new DealId(deal),
                sign == null ? row.getString("title") : null,
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("name"),
                new UserName(row.getString("salesperson")),
                Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("at_stake")),
                row.getObject("date", LocalDate.class),
                overdue,
                action,
                null,
                null,
                null,
                sign);
    }

    /** Whom to turn to and what to say, for everything that is shown at once. */
    private List<TodayItem> withWords(List<Found> shown, LocalDate today) {
        var books = contacts.of(shown.stream()
                .filter(found -> found.item().type() != TodayItem.Type.WARNING_SIGN)
                .map(found -> found.item().customerId())
                .collect(Collectors.toSet()));
        var texts = playbooks.of(shown.stream()
                .map(Found::playbook)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return shown.stream()
                .map(found -> withWords(found, books, texts, today))
                .toList();
    }

    private TodayItem withWords(
            Found found, Map<CustomerId, ContactBook> books, Map<PlaybookVersion, Playbook> texts, LocalDate today) {
        var item = found.item();
        var book = books.getOrDefault(item.customerId(), ContactBook.EMPTY);
        var version = found.playbook();
        var playbook = version == null ? null : texts.get(version);
        return switch (item.type()) {
            case ACTION -> action(item, book, playbook);
            case COVERAGE_GAP -> gap(item, book, playbook, today);
            case WARNING_SIGN -> item;
        };
    }

    private TodayItem action(TodayItem item, ContactBook book, @Nullable Playbook playbook) {
        var known = Objects.requireNonNull(item.action());
        var asked = playbook == null ? null : playbook.find(known.action()).orElse(null);
        var role = asked == null ? null : asked.contact();
        return item.with(
                TodayItem.Action.of(known.action(), known.stage(), known.mandatory(), asked),
                role == null ? null : contact(book, role),
                null,
                null);
    }

    private TodayItem gap(TodayItem item, ContactBook book, @Nullable Playbook playbook, LocalDate today) {
        return item.with(
                null,
                contact(book, PersonRole.DECISION_MAKER),
                Coverage.of(book, today).missing(CoverageLevel.THREE_BY_THREE).stream()
                        .map(Shortfall::words)
                        .toList(),
                playbook == null ? null : playbook.contacts());
    }

    private TodayItem.@Nullable Contact contact(ContactBook book, PersonRole role) {
        return ContactChoice.of(book, role, day.now(), day.zone())
                .map(TodayItem.Contact::of)
                .orElse(null);
    }
}
