package io.duly.events.deal;

import io.duly.events.shared.InstalmentId;
import org.joda.money.Money;

/** What is promised of one instalment. */
public record PromisedAmount(InstalmentId instalmentId, Money amount) {}
