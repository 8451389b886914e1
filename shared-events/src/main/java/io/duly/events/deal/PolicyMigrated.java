package io.duly.events.deal;

import io.duly.events.shared.DealId;
import io.duly.events.shared.PolicyVersion;

/** The deal was moved to another version of the ladder; steps already taken stay taken. */
public record PolicyMigrated(DealId dealId, PolicyVersion from, PolicyVersion to) implements LadderEvent {}
