package io.duly.events.customer;

/** What decides which ladder new deals of the customer follow. */
public sealed interface LadderChoiceEvent extends CustomerEvent permits CustomerSegmentSet, CustomerPolicyChosen {}
