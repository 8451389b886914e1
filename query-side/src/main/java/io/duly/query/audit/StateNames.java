package io.duly.query.audit;

import io.duly.events.shared.ActionId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Identifier;
import io.duly.query.access.StaffNames;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.words.Names;
import io.duly.state.deal.DealState;
import io.duly.state.money.Ledger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what the ids in the state of a deal stand for today, because the state itself is shown as it is stored. */
@Component
class StateNames {

    private static final String DEALS_AND_CUSTOMER = """
            select deal_id::text as id, title as name from query.deal where deal_id = any(?::uuid[])
            union all
            select customer_id::text, name from query.customer where customer_id = ?
            """;

    private record Named(String id, String name) {}

    private final DealTeller tellers;
    private final StaffNames staff;
    private final JdbcClient jdbc;

    StateNames(DealTeller tellers, StaffNames staff, JdbcClient jdbc) {
        this.tellers = tellers;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** In three statements, whatever the length of the history. */
    Map<String, String> of(List<RecordedEvent> history, Locale language) {
        var state = History.fold(history);
        var names = new TreeMap<String, String>();
        var told = tellers.names(history);
        told.debts().forEach((instalment, number) -> names.put(text(instalment), number));
        put(names, state.ledger());
        put(names, told, state, language);
        var others = Stream.of(
                        state.ledger().movedIn().stream()
                                .map(money -> money.moved().fromDeal()),
                        state.ledger().movedOut().stream().map(money -> money.toDeal()),
                        state.promises().all().stream().flatMap(promise -> promise.given().deals().stream()))
                .flatMap(deals -> deals);
        names.putAll(dealsAndCustomer(others.toList(), state.customerId()));
        var opened = state.milestones().opened();
        names.put(text(opened.dealId()), opened.title());
        putIfKnown(names, opened.salesperson().value(), staff.of(opened.salesperson()));
        state.disputes().all().values().stream()
                .flatMap(dispute -> Stream.of(dispute.raised().owner(), dispute.owner()))
                .forEach(owner -> putIfKnown(names, owner.value(), staff.of(owner)));
        return names;
    }

    private static void put(Map<String, String> names, Ledger ledger) {
        ledger.invoices()
                .forEach(invoice ->
                        names.put(text(invoice.invoiceId()), invoice.issued().number()));
        ledger.creditNotes()
                .forEach(note ->
                        names.put(text(note.creditNoteId()), note.issued().number()));
    }

    private static void put(Map<String, String> names, Names told, DealState.Opened state, Locale language) {
        var prevention = state.prevention();
        Stream.of(
                        prevention.planned().stream().map(action -> action.action()),
                        prevention.done().stream().map(action -> action.action()),
                        prevention.waived().stream().map(action -> action.action()))
                .flatMap(actions -> actions)
                .forEach(action -> putIfKnown(names, action.value(), title(told, action, language)));
        Stream.concat(
                        state.promises().all().stream()
                                .map(promise -> promise.given().personId()),
                        state.plans().all().stream()
                                .flatMap(plan -> Stream.ofNullable(plan.agreed().personId())))
                .forEach(person -> putIfKnown(names, text(person), told.people().get(person)));
        prevention.done().forEach(done -> {
            var person = done.contact();
            if (person != null) {
                putIfKnown(names, text(person), told.people().get(person));
            }
        });
    }

    private static @Nullable String title(Names told, ActionId action, Locale language) {
        var title = told.actions().get(action);
        return title == null ? null : title.in(language);
    }

    private Map<String, String> dealsAndCustomer(Collection<DealId> deals, CustomerId customer) {
        var found = new TreeMap<String, String>();
        jdbc.sql(DEALS_AND_CUSTOMER)
                .params(deals.stream().map(StateNames::text).toArray(String[]::new), customer.value())
                .query((row, _) -> new Named(row.getString("id"), row.getString("name")))
                .list()
                .forEach(named -> found.put(named.id(), named.name()));
        return found;
    }

    /** As the JSON has it. */
    private static String text(Identifier id) {
        return id.value().toString();
    }

    private static void putIfKnown(Map<String, String> names, String id, @Nullable String name) {
        if (name != null) {
            names.put(id, name);
        }
    }
}
