package io.duly.events.deal;

/** Payment {@code netDays} calendar days after the invoice date, moved by {@code roll} where that is no working day. */
public record PaymentTerms(int netDays, DueDateRoll roll) {

    public PaymentTerms {
        if (netDays < 0 || netDays > 3650) {
            throw new IllegalArgumentException("netDays is outside 0 to 3650");
        }
    }
}
