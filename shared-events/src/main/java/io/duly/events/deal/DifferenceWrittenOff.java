package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WriteOffId;
import java.time.LocalDate;

/** A small difference on an instalment was given up. It is no payment, and nobody asks for it any more. */
public record DifferenceWrittenOff(
        DealId dealId,
        CustomerId customerId,
        WriteOffId writeOffId,
        Allocation writtenOff,
        LocalDate writtenOffOn,
        String reason)
        implements MoneyEvent {}
