package io.duly.events.plan;

import io.duly.events.shared.InstalmentId;
import org.joda.money.Money;

/** What a payment plan covers of one instalment. */
public record PlannedAmount(InstalmentId instalmentId, Money amount) {}
