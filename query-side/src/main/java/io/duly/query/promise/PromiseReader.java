package io.duly.query.promise;

import io.duly.events.deal.PromisedAmount;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import io.duly.query.access.StaffNames;
import io.duly.query.access.WorkOf;
import io.duly.query.contact.ContactBooks;
import io.duly.query.day.CreditorDay;
import io.duly.query.promise.ShownPromise.ShownAmount;
import io.duly.query.promise.ShownPromise.ShownPart;
import io.duly.query.sql.Rows;
import io.duly.state.contact.ContactBook;
import io.duly.state.promise.PromiseOutcome;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads promises with their parts and the names of what they name, in four statements however many there are. */
@Component
class PromiseReader {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<PromisedAmount>> AMOUNTS = new TypeReference<>() {};

    private static final String PROMISES = """
            select p.*, s.state, c.name as customer_name, c.collector
            from query.promise p
            join query.promise_standing s using (promise_id)
            left join query.customer c on c.customer_id = p.customer_id
            where p.promise_id in (:promises)
            """;

    private static final String PARTS = """
            select part.*, d.title
            from query.promise_part part left join query.deal d using (deal_id)
            where promise_id in (:promises)
            order by promised_for, d.title, deal_id
            """;

    private static final String INVOICES = """
            select instalment_id, invoice_number from query.instalment
            where deal_id in (select deal_id from query.promise_part where promise_id in (:promises))
            """;

    private record Part(UUID promise, ShownPart part) {}

    private final JdbcClient jdbc;
    private final ContactBooks contacts;
    private final StaffNames staff;
    private final WorkOf work;
    private final CreditorDay day;

    PromiseReader(JdbcClient jdbc, ContactBooks contacts, StaffNames staff, WorkOf work, CreditorDay day) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.staff = staff;
        this.work = work;
        this.day = day;
    }

    /** In the order of their ids here. */
    List<ShownPromise> read(List<UUID> promises) {
        if (promises.isEmpty()) {
            return List.of();
        }
        var invoices = invoices(promises);
        var parts = new HashMap<UUID, List<ShownPart>>();
        jdbc.sql(PARTS)
                .param("promises", promises)
                .query((row, _) -> new Part(row.getObject("promise_id", UUID.class), part(row, invoices)))
                .list()
                .forEach(part -> parts.computeIfAbsent(part.promise(), _ -> new ArrayList<>())
                        .add(part.part()));
        return named(
                jdbc.sql(PROMISES).param("promises", promises).query((row, _) -> promise(row, parts)).list().stream()
                        .sorted(Comparator.comparingInt(
                                promise -> promises.indexOf(promise.promiseId().value())))
                        .toList());
    }

    private Map<UUID, String> invoices(List<UUID> promises) {
        var numbers = new HashMap<UUID, String>();
        jdbc.sql(INVOICES).param("promises", promises).query(row -> {
            numbers.put(row.getObject("instalment_id", UUID.class), row.getString("invoice_number"));
        });
        return numbers;
    }

    private ShownPart part(ResultSet row, Map<UUID, String> invoices) throws SQLException {
        var by = row.getObject("promised_for", LocalDate.class);
        var state = PromiseOutcome.valueOf(row.getString("state"));
        var keptOn = row.getObject("kept_on", LocalDate.class);
        return new ShownPart(
                new DealId(row.getObject("deal_id", UUID.class)),
                row.getString("title"),
                by,
                row.getObject("last_day", LocalDate.class),
                Rows.money(row, "promised"),
                Rows.money(row, "tolerance"),
                Rows.money(row, "due"),
                Rows.money(row, "paid"),
                state,
                keptOn,
                daysLate(state, by, keptOn),
                JSON.readValue(row.getString("amounts"), AMOUNTS).stream()
                        .map(amount -> new ShownAmount(
                                amount.instalmentId(),
                                invoices.get(amount.instalmentId().value()),
                                amount.amount()))
                        .toList());
    }

    private @Nullable Long daysLate(PromiseOutcome state, LocalDate by, @Nullable LocalDate keptOn) {
        var until = state == PromiseOutcome.OPEN ? day.today() : keptOn;
        return until == null ? null : Math.max(0, until.toEpochDay() - by.toEpochDay());
    }

    private ShownPromise promise(ResultSet row, Map<UUID, List<ShownPart>> parts) throws SQLException {
        var id = row.getObject("promise_id", UUID.class);
        var attempt = row.getObject("attempt_id", UUID.class);
        var by = row.getString("recorded_by");
        return new ShownPromise(
                new PromiseId(id),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("customer_name"),
                work.collectedBy(row.getString("collector")),
                new ContactPersonId(row.getObject("person_id", UUID.class)),
                null,
                Rows.instant(row, "made_at"),
                PromiseOutcome.valueOf(row.getString("state")),
                row.getInt("after_broken"),
                row.getInt("tolerance_days"),
                row.getString("note"),
                attempt == null ? null : new AttemptId(attempt),
                Rows.instant(row, "recorded_at"),
                by,
                staff.of(by),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawal_reason"),
                parts.getOrDefault(id, List.of()));
    }

    private List<ShownPromise> named(List<ShownPromise> promises) {
        var customers = new HashSet<CustomerId>();
        promises.forEach(promise -> customers.add(promise.customerId()));
        var books = contacts.of(customers);
        return promises.stream()
                .map(promise -> promise.of(books.getOrDefault(promise.customerId(), ContactBook.EMPTY)
                        .find(promise.personId())
                        .map(entry -> entry.person().name())
                        .orElse(null)))
                .toList();
    }
}
