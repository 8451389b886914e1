package io.duly.query.worklist;

import static java.util.stream.Collectors.joining;

import io.duly.query.csv.CsvTable;
import io.duly.query.worklist.CustomerFacts.OpenDebts;
import io.duly.query.worklist.TodayLine.TodayContact;
import io.duly.query.worklist.WorkLine.WhyNow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The work list as a table: one row for each customer and currency, because amounts of several are never added. */
final class WorkTable {

    private record Row(WorkLine line, @Nullable OpenDebts debts) {}

    private WorkTable() {}

    static CsvTable<?> of(List<WorkLine> lines) {
        return CsvTable.of("worklist", lines.stream().flatMap(WorkTable::rows).toList())
                .text("customerId", row -> row.line().customer().customerId().value())
                .text("customerName", row -> row.line().customer().customerName())
                .text("collector", row -> row.line().lookedAfterBy().collector())
                .text("collectorName", row -> row.line().lookedAfterBy().collectorName())
                .text("substitute", row -> row.line().lookedAfterBy().substitute())
                .text("substituteName", row -> row.line().lookedAfterBy().substituteName())
                .figure("points", row -> row.line().points())
                .text("why", row -> row.line().why().stream().map(WhyNow::words).collect(joining("; ")))
                .text("currency", row -> of(row, debts -> debts.owed().getCurrencyUnit()))
                .figure("owed", row -> amount(row, OpenDebts::owed))
                .figure("overdue", row -> amount(row, OpenDebts::overdue))
                .figure("disputed", row -> amount(row, OpenDebts::disputed))
                .moment(
                        "oldestDueOn",
                        row -> row.debts() == null ? null : row.debts().oldestDueOn())
                .moment(
                        "limitationOn",
                        row -> row.debts() == null ? null : row.debts().limitationOn())
                .text("contact", row -> contact(row.line(), contact -> contact.name()))
                .text(
                        "address",
                        row -> contact(row.line(), contact -> contact.channel().address()))
                .text("localTime", row -> contact(row.line(), contact -> contact.localTime()))
                .text("words", row -> row.line().words())
                .text("claimedBy", row -> row.line().work().claimedBy())
                .figure("things", row -> row.line().items().size());
    }

    private static Stream<Row> rows(WorkLine line) {
        return line.owed().isEmpty()
                ? Stream.of(new Row(line, null))
                : line.owed().stream().map(debts -> new Row(line, debts));
    }

    private static @Nullable Number amount(Row row, Function<OpenDebts, Money> amount) {
        return of(row, debts -> amount.apply(debts).getAmount());
    }

    private static <T> @Nullable T of(Row row, Function<OpenDebts, T> value) {
        return row.debts() == null ? null : value.apply(row.debts());
    }

    private static <T> @Nullable T contact(WorkLine line, Function<TodayContact, T> value) {
        return line.contact() == null ? null : value.apply(line.contact());
    }
}
