package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.util.List;

/**
 * Money was set against what it would have paid if everything had been recorded in the order of its dates. First all
 * parts of {@code takenBack} go back to the account, then all parts of {@code set} leave it again; each part says what
 * is open on its instalment, and left of its source, after the whole event.
 */
public record MoneyReallocated(
        DealId dealId, CustomerId customerId, List<SourcedAllocation> takenBack, List<SourcedAllocation> set)
        implements MoneyEvent {}
