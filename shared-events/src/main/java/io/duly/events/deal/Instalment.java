package io.duly.events.deal;

import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;

/** One due part of an invoice; it has its own due date and is aged on its own. */
public record Instalment(InstalmentId instalmentId, LocalDate dueOn, Money amount) {}
