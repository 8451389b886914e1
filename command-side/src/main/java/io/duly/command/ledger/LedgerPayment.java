package io.duly.command.ledger;

import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money that a ledger says arrived for one of its invoices.
 *
 * @param file the ledger itself when this is what its column {@code paid-on} stands for
 */
public record LedgerPayment(LedgerFile file, long line, PaymentId paymentId, LocalDate paidOn, Money amount) {}
