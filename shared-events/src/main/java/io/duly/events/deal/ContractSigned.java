package io.duly.events.deal;

import io.duly.events.shared.DealId;
import java.time.LocalDate;

/** The contract was signed. */
public record ContractSigned(DealId dealId, String contractNumber, LocalDate signedOn) implements StageEvent {}
