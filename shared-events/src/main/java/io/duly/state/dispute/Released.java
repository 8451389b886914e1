package io.duly.state.dispute;

import java.time.Instant;
import org.joda.money.Money;

/** A part of what was contested that is contested no more, since Duly learned of it. */
public record Released(Money amount, Instant recordedAt) {}
