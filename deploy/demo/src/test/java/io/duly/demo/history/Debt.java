package io.duly.demo.history;

import static java.util.Comparator.comparing;

import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instalment of the demo, calculated without any code of Duly. */
final class Debt {

    private final String currency;
    private final LocalDate dueOn;
    private BigDecimal open;
    private @Nullable LocalDate paidOn;

    private Debt(String currency, LocalDate dueOn, BigDecimal open) {
        this.currency = currency;
        this.dueOn = dueOn;
        this.open = open;
    }

    static List<Debt> of(DemoDeal deal, LocalDate today) {
        var debts = new ArrayList<Debt>();
        var payments = new HashMap<Object, BigDecimal>();
        var netDays = 0;
        for (var entry : deal.entries().stream()
                .filter(entry -> entry.at().toLocalDate().isBefore(today))
                .sorted(comparing(HistoryEntry::at))
                .toList()) {
            switch (entry.command()) {
                case AgreePaymentTerms agreed -> netDays = agreed.terms().netDays();
                case IssueInvoice invoice -> {
                    for (var part : invoice.instalments()) {
                        var dueOn = part.dueOn() == null ? invoice.issuedOn().plusDays(netDays) : part.dueOn();
                        debts.add(new Debt(
                                part.amount().getCurrencyUnit().getCode(),
                                dueOn,
                                part.amount().getAmount()));
                    }
                }
                case RecordPayment payment -> {
                    payments.put(payment.paymentId(), payment.amount().getAmount());
                    settle(debts, payment.amount().getAmount(), payment.receivedOn());
                }
                case IssueCreditNote note -> settle(debts, note.amount().getAmount(), note.issuedOn());
                case ReversePayment reversal -> reopen(debts, payments.get(reversal.paymentId()));
                default -> {
                    /* moves no money */
                }
            }
        }
        return debts;
    }

    private static void settle(List<Debt> debts, BigDecimal amount, LocalDate day) {
        var left = amount;
        for (var debt : debts) {
            var used = left.min(debt.open);
            debt.open = debt.open.subtract(used);
            left = left.subtract(used);
            if (used.signum() > 0 && debt.open.signum() == 0) {
                debt.paidOn = day;
            }
        }
    }

    /** Opens the instalment again that was paid last. This is exact enough for totals. */
    private static void reopen(List<Debt> debts, @Nullable BigDecimal amount) {
        debts.stream()
                .filter(debt -> debt.paidOn != null)
                .reduce((_, last) -> last)
                .ifPresent(debt -> {
                    debt.paidOn = null;
                    debt.open = debt.open.add(amount == null ? BigDecimal.ONE : amount);
                });
    }

    String currency() {
        return currency;
    }

    boolean isOpen() {
        return open.signum() > 0;
    }

    boolean cameDueBefore(LocalDate day) {
        return dueOn.isBefore(day);
    }

    boolean wasPaidOnTime() {
        return paidOn != null && !paidOn.isAfter(dueOn);
    }

    String bucket(LocalDate today) {
        var days = ChronoUnit.DAYS.between(dueOn, today);
        if (days <= 0) {
            return "NOT_DUE";
        }
        return days > 90 ? "D90_PLUS" : days > 60 ? "D61_90" : days > 30 ? "D31_60" : "D1_30";
    }
}
