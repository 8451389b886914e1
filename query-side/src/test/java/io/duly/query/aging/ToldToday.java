package io.duly.query.aging;

import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Scrape;
import io.duly.query.testing.SeenBy;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What the lists, the pages and the metrics tell of today's debts, each in the same words. */
final class ToldToday {

    private final Http http;

    ToldToday(Http http) {
        this.http = http;
    }

    SortedMap<String, String> aging() {
        return aging("/api/aging", row -> text(row, "/currency"));
    }

    SortedMap<String, String> agingByCustomer() {
        return aging("/api/aging?by=customer", row -> text(row, "/customerId") + " " + text(row, "/currency"));
    }

    private SortedMap<String, String> aging(String path, Function<JsonNode, String> key) {
        var told = new TreeMap<String, String>();
        for (var row : http.json(path).at("/rows")) {
            var text = new StringBuilder();
            for (var bucket : AgeBucket.values()) {
                text.append(bucket)
                        .append(' ')
                        .append(figure(row.at("/buckets/" + bucket)))
                        .append(", ");
            }
            text.append("overdue ").append(figure(row.at("/overdue")));
            text.append(", unapplied ").append(text(row, "/unapplied"));
            told.put(key.apply(row), text.toString());
        }
        return told;
    }

    private static String figure(JsonNode figure) {
        return text(figure, "/count") + " of " + text(figure, "/amount");
    }

    SortedMap<String, String> overdue() {
        return each(
                http.json("/api/overdue?limit=500").at("/items"),
                line -> text(line, "/instalmentId"),
                line -> text(line, "/open/amount") + " " + text(line, "/daysPastDue"));
    }

    SortedMap<String, String> overdueTotals() {
        return each(
                http.json("/api/overdue?limit=1").at("/totals"),
                total -> text(total, "/currency"),
                total -> text(total, "/count") + " of " + text(total, "/open"));
    }

    SortedMap<String, String> deals(Collection<String> which) {
        var told = each(
                http.json("/api/deals?limit=500").at("/items"),
                deal -> text(deal, "/dealId"),
                deal -> text(deal, "/open/amount"));
        told.keySet().retainAll(which);
        return told;
    }

    SortedMap<String, String> openOfDeals() {
        return each(
                http.json("/api/deals?limit=1").at("/totals"),
                total -> text(total, "/currency"),
                total -> text(total, "/open"));
    }

    SortedMap<String, String> instalments(Collection<String> deals) {
        var told = new TreeMap<String, String>();
        for (var deal : deals) {
            told.putAll(each(
                    http.json("/api/deals/" + deal).at("/instalments"),
                    part -> text(part, "/instalmentId"),
                    part -> text(part, "/open/amount")
                            + (new BigDecimal(text(part, "/open/amount")).signum() > 0
                                    ? " " + text(part, "/daysPastDue")
                                    : "")));
        }
        return told;
    }

    SortedMap<String, String> dealsOnAccount(Collection<String> deals) {
        var told = new TreeMap<String, String>();
        for (var deal : deals) {
            var page = http.json("/api/deals/" + deal);
            var unapplied = new BigDecimal("0.00");
            for (var kind : new String[] {"/payments", "/creditNotes", "/movedMoney"}) {
                for (var money : page.at(kind)) {
                    unapplied = unapplied.add(new BigDecimal(text(money, "/unapplied/amount")));
                }
            }
            told.put(deal, unapplied.toPlainString());
        }
        return told;
    }

    SortedMap<String, String> customers() {
        var told = new TreeMap<String, String>();
        for (var customer : http.json("/api/customers?limit=500").at("/items")) {
            for (var money : customer.at("/money")) {
                told.put(text(customer, "/customerId") + " " + text(money, "/currency"), owed(money));
            }
        }
        return told;
    }

    SortedMap<String, String> customerTotals() {
        return each(
                http.json("/api/customers?limit=1").at("/totals"), total -> text(total, "/currency"), ToldToday::owed);
    }

    private static String owed(JsonNode money) {
        return text(money, "/owed") + " " + text(money, "/overdue") + " " + text(money, "/unapplied");
    }

    /** A page tells of every currency that there ever was. */
    SortedMap<String, String> customerPages(int customers) {
        var told = new TreeMap<String, String>();
        for (int number = 1; number <= customers; number++) {
            var id = Deals.customer(number).value();
            for (var total : http.json("/api/customers/" + id).at("/totals")) {
                var owed = text(total, "/open/amount") + " " + text(total, "/overdue/amount") + " "
                        + text(total, "/unapplied");
                if (!owed.equals("0.00 0.00 0.00")) {
                    told.put(id + " " + text(total, "/currency"), owed);
                }
            }
        }
        return told;
    }

    /** In the words of aging. */
    SortedMap<String, String> metrics() {
        var scrape = Scrape.of(http);
        var told = new TreeMap<String, String>();
        for (var currency : new String[] {"EUR", "USD"}) {
            var text = new StringBuilder();
            for (var bucket : AgeBucket.values()) {
                var labels = "{bucket=\"" + bucket + "\",currency=\"" + currency + "\"}";
                text.append(bucket).append(' ');
                text.append(Math.round(scrape.value("duly_receivables_open_instalments" + labels)
                        .orElseThrow()));
                text.append(" of ")
                        .append(amount(scrape, "duly_receivables_open" + labels))
                        .append(", ");
            }
            text.append("overdue ").append(overdueByLevel(scrape, currency));
            var unapplied = "duly_receivables_unapplied{currency=\"" + currency + "\"}";
            told.put(currency, text + ", unapplied " + amount(scrape, unapplied));
        }
        return told;
    }

    private static String overdueByLevel(Scrape scrape, String currency) {
        var count = 0L;
        var open = new BigDecimal("0.00");
        for (int level = 0; level < 10; level++) {
            var labels = "{currency=\"" + currency + "\",level=\"" + level + "\"}";
            var instalments = scrape.value("duly_ladder_open_instalments" + labels);
            if (instalments.isPresent()) {
                count += Math.round(instalments.getAsDouble());
                open = open.add(new BigDecimal(amount(scrape, "duly_ladder_open" + labels)));
            }
        }
        return count + " of " + open;
    }

    private static String amount(Scrape scrape, String series) {
        var cents = Math.round(scrape.value(series).orElseThrow() * 100);
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    SortedMap<String, String> idleMoney() {
        var told = new TreeMap<String, String>();
        for (var item : today()) {
            if (text(item, "/type").equals("MONEY_ON_ACCOUNT")) {
                var money = item.at("/onAccount");
                told.put(
                        text(item, "/customerId") + " " + text(money, "/amount/currency"),
                        text(money, "/amount/amount") + " for "
                                + money.at("/debts").size() + " of " + text(money, "/owed/amount"));
            }
        }
        return told;
    }

    SortedMap<String, String> calls() {
        var told = new TreeMap<String, String>();
        for (var item : today()) {
            if (text(item, "/type").equals("STEP")) {
                var step = item.at("/step");
                told.put(
                        text(item, "/dealId"),
                        text(step, "/debts") + " of " + text(step, "/open/amount") + ", " + text(step, "/daysPastDue")
                                + " days");
            }
        }
        return told;
    }

    private JsonNode today() {
        return Http.json(http.send("GET", "/api/prevention/today?limit=1000", SeenBy.HEADER, "COLLECTOR cora"))
                .at("/items");
    }

    private static SortedMap<String, String> each(
            JsonNode items, Function<JsonNode, String> key, Function<JsonNode, String> value) {
        var told = new TreeMap<String, String>();
        items.forEach(item -> told.put(key.apply(item), value.apply(item)));
        return told;
    }

    private static String text(JsonNode node, String path) {
        return node.at(path).asString();
    }
}
