package io.duly.command.intake;

import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money that a file says arrived for an invoice.
 *
 * @param file the file of invoices when the payment stands for its column {@code paid-on}
 */
public record ForeignPayment(IntakeFile file, long line, PaymentId paymentId, LocalDate paidOn, Money amount) {}
