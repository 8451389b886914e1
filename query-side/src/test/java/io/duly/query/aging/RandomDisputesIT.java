package io.duly.query.aging;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.query.aging.DisputedByHand.Known;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.state.dispute.DisputeState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is paid, credited, taken back and contested: never more is disputed than is open. */
class RandomDisputesIT {

    private static final LocalDate ISSUED = LocalDate.parse("2026-01-10");
    private static final int DEALS = 40;
    private static final int DAYS = 60;

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    private static final List<Known> HISTORY = new ArrayList<>();
    private static final List<BookedDeal> ALL = new ArrayList<>();

    @BeforeAll
    static void random_histories() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        var random = new Random(11);
        for (int number = 1; number <= DEALS; number++) {
            ALL.add(new BookedDeal(number, number, "EUR"));
        }
        for (int day = 0; day <= DAYS; day += 3) {
            var today = ISSUED.plusDays(day);
            querySide.at(today.atTime(6, 0).toInstant(ZoneOffset.UTC));
            for (var deal : ALL) {
                var events = day == 0
                        ? List.<DealEvent>of(
                                deal.opened(ISSUED),
                                deal.invoiced(1, ISSUED, "100.00", ISSUED.plusDays(20), "60.00", ISSUED.plusDays(40)))
                        : something(deal, today, day / 3, random);
                querySide.record(events.toArray());
                events.forEach(event -> HISTORY.add(new Known(today, deal.customerId(), event)));
            }
        }
        querySide.at(Instant.parse("2030-01-01T00:00:00Z"));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void aging_says_on_each_day_what_was_disputed_as_known_then_and_never_more_than_was_open() {
        for (int asOf = 0; asOf <= DAYS; asOf += 7) {
            for (int knownAt = asOf; knownAt <= DAYS; knownAt += 18) {
                var day = ISSUED.plusDays(asOf);
                var known = ISSUED.plusDays(knownAt);
                var report = http.json("/api/aging?by=customer&asOf=" + day + "&knownAt="
                        + known.atTime(7, 0).toInstant(ZoneOffset.UTC));
                for (var row : report.at("/rows").values()) {
                    assertThat(row.at("/buckets").values())
                            .allSatisfy(bucket -> assertThat(amount(bucket, "disputed"))
                                    .isBetween(
                                            BigDecimal.ZERO,
                                            amount(bucket, "amount").max(BigDecimal.ZERO)));
                    assertThat(amount(row.at("/total"), "disputed"))
                            .as(row + " on " + day + " as known on " + known)
                            .isEqualByComparingTo(new DisputedByHand(HISTORY)
                                    .of(row.at("/customerId").asString(), day, known));
                }
            }
        }
    }

    @Test
    void today_the_lists_say_what_aging_says() {
        var inViews = querySide
                .database()
                .sql("select coalesce(sum(amount), 0) from query.disputed_debt")
                .query(BigDecimal.class)
                .single();
        var report = http.json("/api/aging?asOf=" + ISSUED.plusDays(DAYS));

        assertThat(inViews).isPositive().isEqualByComparingTo(amount(report.at("/rows/0/total"), "disputed"));
    }

    /** Each deal is done one thing to, and what follows of itself follows. */
    private static List<DealEvent> something(BookedDeal deal, LocalDate today, int number, Random random) {
        var events = new ArrayList<DealEvent>();
        var part = 1 + random.nextInt(2);
        var open = deal.state()
                .ledger()
                .instalment(deal.instalmentId(1, part))
                .orElseThrow()
                .open();
        var earlier = today.minusDays(random.nextInt(3));
        switch (random.nextInt(8)) {
            case 0 -> events.add(deal.paid(number, 10 + random.nextInt(90) + ".00", earlier));
            case 1 -> {
                if (number > 1 && standing(deal, number - 1)) {
                    events.add(deal.takenBack(number - 1, today));
                }
            }
            case 2, 3 -> {
                if (open.isPositive()) {
                    var amount = open.getAmount().intValue() * (1 + random.nextInt(4)) / 4;
                    if (amount > 0) {
                        events.add(deal.contested(number, part, amount + ".00", DisputeReason.PRICE, earlier));
                    }
                }
            }
            case 4 ->
                first(deal)
                        .ifPresent(dispute -> events.add(deal.changed(
                                number(dispute), 1 + random.nextInt(50) + ".00", "anna", today.plusDays(9), today)));
            case 5 ->
                first(deal)
                        .ifPresent(dispute -> events.add(
                                deal.resolved(number(dispute), DisputeResolution.FOR_CREDITOR, null, "0", today)));
            case 6 -> events.add(deal.credited(number, 1, "5.00", today));
            default -> {
                /* nothing happens */
            }
        }
        if (!events.isEmpty()) {
            follow(deal, today, events);
        }
        return events;
    }

    private static void follow(BookedDeal deal, LocalDate today, List<DealEvent> events) {
        for (var dispute : List.copyOf(deal.state().disputes().all().values())) {
            var settled = deal.state()
                    .ledger()
                    .instalment(dispute.raised().instalmentId())
                    .orElseThrow()
                    .settled();
            if (dispute.resolved() == null && settled != dispute.fellAway()) {
                events.add(
                        settled ? deal.fellAway(number(dispute), today) : deal.contestedAgain(number(dispute), today));
            }
        }
    }

    private static boolean standing(BookedDeal deal, int payment) {
        return deal.state()
                .ledger()
                .payment(deal.paymentId(payment))
                .filter(money -> money.reversed() == null)
                .isPresent();
    }

    private static Optional<DisputeState> first(BookedDeal deal) {
        return deal.state().disputes().standing().findFirst();
    }

    private static int number(DisputeState dispute) {
        return (int) (dispute.raised().disputeId().value().getLeastSignificantBits() / 16 % 1000);
    }

    private static BigDecimal amount(JsonNode figure, String field) {
        return new BigDecimal(figure.at("/" + field).asString());
    }
}
