package io.duly.command.escalation;

import io.duly.state.money.InstalmentState;
import java.time.Instant;

/** An open instalment and the moment since which Duly knows its invoice. */
record Climber(InstalmentState instalment, Instant knownSince) {}
