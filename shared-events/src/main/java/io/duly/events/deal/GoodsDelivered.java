package io.duly.events.deal;

import io.duly.events.shared.DealId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The goods or services were delivered; {@code document} names the delivery note or act. */
public record GoodsDelivered(
        DealId dealId, LocalDate deliveredOn, @Nullable String document) implements StageEvent {}
