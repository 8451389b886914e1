package io.duly.query.attempt;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.query.access.StaffNames;
import io.duly.query.attempt.ListedAttempt.TriedChannel;
import io.duly.query.attempt.ListedAttempt.TriedDebt;
import io.duly.query.contact.ContactBooks;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.web.ParameterForm;
import io.duly.state.contact.ChannelEntry;
import io.duly.state.contact.ContactBook;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the attempts to reach a customer. */
@Component
public class AttemptList {

    private static final String SELECT = """
            select a.*,
                   (select json_agg(json_build_object(
                        'dealId', b.deal_id, 'dealTitle', d.title, 'instalmentId', b.instalment_id,
                        'invoiceNumber', i.invoice_number, 'dueOn', i.due_on, 'step', b.step) order by b.place)
                    from query.contact_attempt_debt b
                    left join query.deal d on d.deal_id = b.deal_id
                    left join query.instalment i on i.instalment_id = b.instalment_id
                    where b.customer_id = a.customer_id and b.attempt_id = a.attempt_id) as about
            from query.contact_attempt a
            """;

    private static final String NEWEST_FIRST = " order by a.attempted_at desc, a.global_index desc limit ";

    private static final String ORDER = "attempts";

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<TriedDebt>> DEBTS = new TypeReference<>() {};

    private record Placed(ListedAttempt item, long globalIndex) {

        Cursor place() {
            return Cursor.at(ORDER, item.at(), globalIndex);
        }
    }

    private final JdbcClient jdbc;
    private final ContactBooks contacts;
    private final StaffNames staff;

    AttemptList(JdbcClient jdbc, ContactBooks contacts, StaffNames staff) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.staff = staff;
    }

    /**
     * The newest first.
     *
     * @param cursor after which place the page begins; null for the first one
     */
    Page<ListedAttempt> page(CustomerId customer, @Nullable String cursor, int limit) {
        var conditions = new Conditions("true");
        var last = Cursor.read(cursor, ORDER, read -> read);
        if (last != null) {
            ParameterForm.MOMENT.require("cursor", last.get(1));
            conditions
                    .and(
                            "(a.attempted_at, a.global_index) < (:lastAt, :lastIndex)",
                            "lastAt",
                            Instant.parse(last.get(1)).atOffset(ZoneOffset.UTC))
                    .with("lastIndex", last.place(2));
        }
        return Page.of(find(customer, conditions, limit + 1), limit, Placed::place)
                .map(Placed::item);
    }

    /** The newest, whatever came of it. */
    public Optional<ListedAttempt> latest(CustomerId customer) {
        return first(customer, new Conditions("true"));
    }

    /** The newest in which somebody spoke with us. */
    Optional<ListedAttempt> latestTalk(CustomerId customer) {
        return first(
                customer,
                new Conditions("true")
                        .and("a.outcome in (:talk)", "talk", UnansweredChannels.names(AttemptOutcome::isTalk)));
    }

    /** The day on which the customer is to be contacted again, unless nothing is open any more. */
    public @Nullable LocalDate nextContactOn(CustomerId customer) {
        return jdbc.sql("select min(next_contact_on) from query.contact_to_follow where customer_id = ?")
                .param(customer.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private Optional<ListedAttempt> first(CustomerId customer, Conditions conditions) {
        return find(customer, conditions, 1).stream().map(Placed::item).findFirst();
    }

    private List<Placed> find(CustomerId customer, Conditions conditions, int limit) {
        conditions.and("a.customer_id = :customer", "customer", customer.value());
        var book = contacts.of(List.of(customer)).getOrDefault(customer, ContactBook.EMPTY);
        return jdbc.sql(SELECT + conditions.sql() + NEWEST_FIRST + limit)
                .params(conditions.parameters())
                .query((row, _) -> new Placed(attempt(row, book), row.getLong("global_index")))
                .list();
    }

    private ListedAttempt attempt(ResultSet row, ContactBook book) throws SQLException {
        var person = new ContactPersonId(row.getObject("person_id", UUID.class));
        var channel = new ContactChannelId(row.getObject("channel_id", UUID.class));
        var known = book.find(person);
        var by = row.getString("recorded_by");
        return new ListedAttempt(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                Rows.instant(row, "attempted_at"),
                AttemptOutcome.valueOf(row.getString("outcome")),
                person,
                known.map(entry -> entry.person().name()).orElse(null),
                channel(channel, known.flatMap(entry -> entry.channel(channel)).orElse(null)),
                row.getString("note"),
                JSON.readValue(row.getString("about"), DEBTS),
                row.getObject("next_contact_on", LocalDate.class),
                by,
                staff.of(by),
                row.getString("recorded_role"),
                Rows.instant(row, "recorded_at"));
    }

    private static TriedChannel channel(ContactChannelId channelId, @Nullable ChannelEntry known) {
        return known == null
                ? new TriedChannel(channelId, null, null)
                : new TriedChannel(
                        channelId, known.channel().kind(), known.channel().address());
    }
}
