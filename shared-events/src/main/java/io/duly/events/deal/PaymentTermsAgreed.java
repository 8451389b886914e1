package io.duly.events.deal;

import io.duly.events.shared.DealId;
import java.time.LocalDate;

/** Both sides said when payment will be due. */
public record PaymentTermsAgreed(DealId dealId, PaymentTerms terms, LocalDate agreedOn) implements StageEvent {}
