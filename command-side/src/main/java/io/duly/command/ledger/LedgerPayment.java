package io.duly.command.ledger;

import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import org.joda.money.Money;

/** Money that a ledger says arrived for one of its invoices. */
public record LedgerPayment(long line, PaymentId paymentId, LocalDate paidOn, Money amount) {}
