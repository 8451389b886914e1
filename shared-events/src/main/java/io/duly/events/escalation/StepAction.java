package io.duly.events.escalation;

import io.duly.events.contact.ChannelKind;
import java.util.Set;

/** What a step asks to be done. */
public enum StepAction {
    EMAIL,
    CALL,
    CREDIT_HOLD,
    CLAIM_LETTER,
    HAND_OVER;

    /** The channels through which it can be carried out; none where the debtor is not turned to. */
    public Set<ChannelKind> ways() {
        return switch (this) {
            case EMAIL -> Set.of(ChannelKind.EMAIL);
            case CALL -> Set.of(ChannelKind.MOBILE, ChannelKind.OFFICE_PHONE);
            case CLAIM_LETTER -> Set.of(ChannelKind.POST);
            case CREDIT_HOLD, HAND_OVER -> Set.of();
        };
    }

    /** @param closed the channels that are not to be used */
    public boolean waits(Set<ChannelKind> closed) {
        return !ways().isEmpty() && closed.containsAll(ways());
    }
}
