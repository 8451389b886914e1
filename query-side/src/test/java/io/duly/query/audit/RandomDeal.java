package io.duly.query.audit;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The events of a deal that goes as chance has it, and of deals that grow long. */
final class RandomDeal {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");
    private final List<DealEvent> events = new ArrayList<>();
    private int invoices;
    private int payments;
    private int notes;

    private RandomDeal() {
        events.add(deal.opened(DAY));
    }

    /** @param acts each a number that chooses what happens next, and with which amount and day */
    static List<DealEvent> history(List<Integer> acts) {
        var random = new RandomDeal();
        acts.forEach(random::act);
        return random.events;
    }

    static List<DealEvent> paidInParts(int parts) {
        var deal = new RandomDeal();
        deal.invoice(String.valueOf(parts), DAY);
        for (int i = 0; i < parts; i++) {
            deal.pay("1", DAY);
        }
        return deal.events;
    }

    static List<DealEvent> paidInAdvance(int parts) {
        var deal = new RandomDeal();
        for (int i = 0; i < parts; i++) {
            deal.pay("1", DAY);
        }
        return deal.events;
    }

    static List<DealEvent> invoicedOften(int times) {
        var deal = new RandomDeal();
        for (int i = 0; i < times; i++) {
            deal.invoice("2", DAY);
        }
        return deal.events;
    }

    private void act(int number) {
        var on = DAY.plusDays(number % 50);
        var amount = String.valueOf(number % 70 + 1);
        switch (number % 16) {
            case 0, 1 -> invoice(amount, on);
            case 2, 3, 4 -> pay(amount, on);
            case 5 -> takeBack(number, on);
            case 6 -> credit(amount, on);
            case 7 -> useUnapplied();
            case 8 -> climb(CALL, number, on);
            case 9 -> climb(REMINDER, number, on);
            case 10 -> events.add(deal.planned(Instant.EPOCH.plusSeconds(number)));
            case 11 -> events.add(deal.nothingMoreToWaitFor());
            case 12 -> events.add(deal.moved(new PolicyVersion(Deals.STANDARD.policyId(), number % 3 + 1)));
            case 13 -> prevent(number, on);
            case 14 -> move(number, on);
            default -> becomeOverdue(number);
        }
    }

    private void invoice(String amount, LocalDate on) {
        if (deal.state().runs()) {
            events.add(deal.invoiced(++invoices, on, amount, on.plusDays(10), amount, on.plusDays(20)));
        }
    }

    private void pay(String amount, LocalDate on) {
        events.add(deal.paid(++payments, amount, on));
    }

    private void takeBack(int number, LocalDate on) {
        var booked = deal.state().ledger().payments();
        if (!booked.isEmpty() && booked.get(number % booked.size()).reversed() == null) {
            events.add(deal.takenBack(number % booked.size() + 1, on));
        }
    }

    private void credit(String amount, LocalDate on) {
        if (invoices > 0) {
            events.add(deal.credited(++notes, invoices, amount, on));
        }
    }

    private void useUnapplied() {
        if (!deal.state().ledger().unapplied().isEmpty()) {
            events.add(deal.unappliedUsed());
        }
    }

    private void becomeOverdue(int number) {
        if (invoices > 0) {
            events.add(deal.becameOverdue(number % invoices + 1, 1));
        }
    }

    private void climb(EscalationStep step, int number, LocalDate on) {
        if (invoices == 0) {
            return;
        }
        var invoice = number % invoices + 1;
        if (deal.state().ladders().of(deal.instalmentId(invoice, 2)).handled(step.step())) {
            return;
        }
        events.add(
                number % 2 == 0
                        ? deal.took(step, invoice, 2, on)
                        : deal.skipped(step, SkipReason.BELOW_MINIMUM, invoice, 2, on));
    }

    private void prevent(int number, LocalDate on) {
        var action = "action-" + number % 4;
        events.add(
                switch (number % 5) {
                    case 0 -> deal.pinned(new PlaybookVersion(PlaybookId.of("standard"), number % 3 + 1));
                    case 1 -> deal.did(action, on);
                    case 2 -> deal.waived(action, on, "a friend");
                    case 3 -> deal.contactsWaived(on, "known for years");
                    default -> deal.approved(number % 90, on, "they pay in advance");
                });
    }

    private void move(int number, LocalDate on) {
        if (!deal.state().runs()) {
            events.add(deal.reopened(on));
        } else {
            events.add(
                    switch (number % 5) {
                        case 0 -> deal.termsAgreed(number % 60, on);
                        case 1 -> deal.signed(on);
                        case 2 -> deal.delivered(on);
                        case 3 -> deal.entered(number % 2 == 0 ? Stage.DELIVERY : Stage.PAYMENT);
                        default -> deal.closed(Outcome.PAID, on);
                    });
        }
    }
}
