package io.duly.state.warning;

import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;

/** What one warning sign adds to the risk of its customer. */
public record Weight(WarningKind kind, int points) {

    public static Weight of(WarningSign sign) {
        return new Weight(sign.kind(), sign.points());
    }
}
