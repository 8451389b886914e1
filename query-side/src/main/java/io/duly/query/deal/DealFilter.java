package io.duly.query.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import org.jspecify.annotations.Nullable;

/** What a list of deals is narrowed to; what is null does not narrow it. */
record DealFilter(
        @Nullable Stage stage,
        @Nullable CustomerId customer,
        @Nullable UserName salesperson) {}
