package io.duly.query.directory;

import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealProjection;
import io.duly.query.directory.CustomerItem.CustomerMoney;
import io.duly.query.directory.CustomerItem.CustomerTotal;
import io.duly.query.dispute.DisputeProjection;
import io.duly.query.page.Form;
import io.duly.query.plan.PlanProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.warning.WarningSignProjection;
import io.duly.query.web.Currency;
import io.duly.query.web.InvalidRequest;
import io.duly.text.EnteredText;
import io.duly.text.UnfitText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the customers with what they owe today, and finds them. */
@ReadsFrom({
    CustomerProjection.NAME,
    DealProjection.NAME,
    WarningSignProjection.NAME,
    DisputeProjection.NAME,
    PromiseProjection.NAME,
    PlanProjection.NAME
})
@RestController
class CustomerListController {

    private static final int LONGEST_SEARCH = 200;

    /**
     * A page of the list, and the day on which so much is owed.
     *
     * @param count how many customers the whole list has
     * @param totals what all of them owe, by currency
     */
    record CustomerPage(
            LocalDate asOf,
            List<CustomerItem> items,
            @Nullable String next,
            long count,
            List<CustomerTotal> totals) implements Tabular {

        /** What a customer owes in one currency; of somebody who owes nothing there is one line without a currency. */
        private record Line(CustomerItem customer, @Nullable CustomerMoney money) {}

        @Override
        public CsvTable<?> table() {
            return CsvTable.of(
                            "customers",
                            items.stream().flatMap(CustomerPage::lines).toList())
                    .text("customerId", line -> line.customer().customerId().value())
                    .text("customerName", line -> line.customer().customerName())
                    .text("customerNumber", line -> line.customer().customerNumber())
                    .text("collector", line -> line.customer().lookedAfterBy().collector())
                    .text(
                            "collectorName",
                            line -> line.customer().lookedAfterBy().collectorName())
                    .text("substitute", line -> line.customer().lookedAfterBy().substitute())
                    .text(
                            "substituteName",
                            line -> line.customer().lookedAfterBy().substituteName())
                    .money("creditLimit", line -> line.customer().creditLimit())
                    .text("creditLimits", line -> told(line.customer().creditLimits()))
                    .figure("riskScore", line -> line.customer().riskScore())
                    .text("riskLevel", line -> line.customer().riskLevel())
                    .text(
                            "currency",
                            line -> line.money() == null ? null : line.money().currency())
                    .decimal(
                            "owed",
                            line -> line.money() == null ? null : line.money().owed())
                    .decimal(
                            "overdue",
                            line -> line.money() == null ? null : line.money().overdue())
                    .decimal(
                            "unapplied",
                            line -> line.money() == null ? null : line.money().unapplied())
                    .decimal(
                            "disputed",
                            line -> line.money() == null ? null : line.money().disputed())
                    .decimal(
                            "promised",
                            line -> line.money() == null ? null : line.money().promised());
        }

        /** Such as EUR 500.00, RUB 10000.00. */
        private static @Nullable String told(List<Money> limits) {
            return limits.isEmpty()
                    ? null
                    : limits.stream().map(Money::toString).collect(Collectors.joining(", "));
        }

        private static Stream<Line> lines(CustomerItem customer) {
            return customer.money().isEmpty()
                    ? Stream.of(new Line(customer, null))
                    : customer.money().stream().map(money -> new Line(customer, money));
        }
    }

    private final CustomerList customers;
    private final CreditorDay day;

    CustomerListController(CustomerList customers, CreditorDay day) {
        this.customers = customers;
        this.day = day;
    }

    /**
     * @param q a part of the name, of the customer's number, or of the number of one of its invoices
     * @param overdue whether something is overdue
     * @param currency shows amounts in this one only, and customers who have any
     * @param sort {@code name} (the default), or {@code owed} or {@code overdue} in one currency
     * @param order {@code asc} (the default of names) or {@code desc} (the default of amounts)
     */
    @GetMapping("/api/customers")
    CustomerPage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Size(max = LONGEST_SEARCH) @Nullable String q,
            @RequestParam(required = false) @Nullable UserName collector,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var today = day.today();
        var unit = Currency.read(currency);
        var found = customers.list(
                today,
                sight,
                new CustomerFilter(sought(q), collector, overdue, unit),
                CustomerOrder.of(sort, order, unit),
                form.extent(cursor, limit));
        return new CustomerPage(today, found.page().items(), found.page().next(), found.count(), found.totals());
    }

    private static @Nullable String sought(@Nullable String q) {
        try {
            return q == null ? null : EnteredText.line(q);
        } catch (UnfitText unfit) {
            throw new InvalidRequest("q", String.valueOf(unfit.getMessage()));
        }
    }
}
