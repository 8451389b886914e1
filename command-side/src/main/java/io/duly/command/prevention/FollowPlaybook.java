package io.duly.command.prevention;

import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let the deal follow this version of a playbook from now on; done and waived actions stay so. */
public record FollowPlaybook(@TargetAggregateIdentifier DealId dealId, PlaybookVersion playbook) {}
