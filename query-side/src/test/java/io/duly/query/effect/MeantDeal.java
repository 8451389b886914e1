package io.duly.query.effect;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.testing.Playbooks.day;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deal is meant to be, and what happens so that it becomes that; everything follows from its number. */
record MeantDeal(int number) {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FAR = LocalDate.of(2026, 12, 1);
    private static final List<CoverageLevel> COVERAGES = List.of(CoverageLevel.values());

    /** One due part: when it was due, when it was paid if it was, and what was open on the morning after it was due. */
    record Part(LocalDate due, @Nullable LocalDate paid, int openAfter) {

        long daysLate() {
            var until = paid == null ? TODAY : paid;
            return Math.max(0, until.toEpochDay() - due.toEpochDay());
        }
    }

    LocalDate signed() {
        return FIRST_DAY.plusDays(number % 31);
    }

    CoverageLevel coverage() {
        return COVERAGES.get(number / 6 % 3);
    }

    int signs() {
        return number / 6 % 5;
    }

    int playbook() {
        return number % 11 == 0 ? 2 : 1;
    }

    String currency() {
        return number % 5 == 0 ? "USD" : "EUR";
    }

    /** Nothing was planned on some. */
    int planned() {
        return number % 7 == 0 ? 0 : 4;
    }

    int done() {
        return planned() == 0 ? 0 : number % 5;
    }

    String habit() {
        return List.of("in time", "late", "in two goes", "never", "not yet", "early")
                .get(number % 6);
    }

    boolean inTwoParts() {
        return number % 4 == 0;
    }

    LocalDate due() {
        return habit().equals("not yet") || habit().equals("early")
                ? TODAY.plusDays(30)
                : LocalDate.of(2026, 4, 1).plusDays(number % 20);
    }

    int delay() {
        return 5 + number % 7;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(part(due(), inTwoParts() ? 600 : 1000, true));
        if (inTwoParts()) {
            parts.add(part(due().plusDays(10), 400, false));
        }
        return parts;
    }

    private Part part(LocalDate due, int amount, boolean first) {
        var paid = lastMoney();
        if ((paid != null && !paid.isAfter(due)) || !due.isBefore(TODAY)) {
            return new Part(due, paid, 0);
        }
        return new Part(due, paid, first && habit().equals("in two goes") ? amount - 250 : amount);
    }

    @Nullable
    LocalDate lastMoney() {
        return switch (habit()) {
            case "in time" -> due();
            case "late" -> due().plusDays(delay());
            case "in two goes" -> due().plusDays(20);
            case "early" -> TODAY.minusDays(3);
            default -> null;
        };
    }

    boolean judged() {
        return !habit().equals("not yet");
    }

    long daysLate() {
        return parts().stream().mapToLong(Part::daysLate).max().orElse(0);
    }

    int openAfter() {
        return parts().stream().mapToInt(Part::openAfter).sum();
    }

    int steps() {
        return number % 3;
    }

    /** What happens to it. */
    Object[] events() {
        var deal = new BookedDeal(number, 1 + number % 5, currency());
        var events = new ArrayList<Object>();
        events.add(deal.opened(signed().minusDays(5)));
        events.add(deal.pinned(playbook() == 1 ? FIRST : SECOND));
        var actions = List.of(CHECK, TALK, CLAUSES, DOCUMENTS);
        if (planned() > 0) {
            actions.forEach(action -> events.add(deal.plans(day(action, signed()))));
            events.add(deal.plans(day(REMIND, FAR)));
        }
        actions.subList(0, done()).forEach(action -> events.add(deal.did(action, signed())));
        events.add(deal.passed(Stage.CONTRACT, signed(), GateBasis.ALL_DONE, coverage(), signs()));
        events.add(deal.signed(signed()));
        events.addAll(money(deal));
        return events.toArray();
    }

    private List<Object> money(BookedDeal deal) {
        var events = new ArrayList<Object>();
        events.add(
                inTwoParts()
                        ? deal.invoiced(1, signed(), "600.00", due(), "400.00", due().plusDays(10))
                        : deal.invoiced(1, signed(), "1000.00", due()));
        for (var step : List.of(Deals.REMINDER, Deals.CALL).subList(0, steps())) {
            events.add(deal.took(step, 1, 1, due()));
        }
        if (habit().equals("in two goes")) {
            events.add(deal.paid(1, "250.00", due()));
        }
        var parts = parts();
        for (int ordinal = 1; ordinal <= parts.size(); ordinal++) {
            if (parts.get(ordinal - 1).openAfter() > 0) {
                events.add(deal.becameOverdue(1, ordinal));
            }
        }
        var last = lastMoney();
        if (last != null) {
            events.add(deal.paid(2, habit().equals("in two goes") ? "750.00" : "1000.00", last));
            events.add(deal.closed(Outcome.PAID, last));
            events.add(deal.plans(day(THANK, last)));
            events.add(deal.did(THANK, last));
        }
        return events;
    }
}
