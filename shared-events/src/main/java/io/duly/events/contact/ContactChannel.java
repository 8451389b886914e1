package io.duly.events.contact;

import io.duly.events.shared.ContactChannelId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach somebody.
 *
 * @param address in its normal form: a phone number in E.164 with its extension, otherwise as it was given
 * @param messenger which one; null for every other kind
 * @param preferredTimes null for any time
 * @param consent what the person agreed to, in words
 */
public record ContactChannel(
        ContactChannelId channelId,
        ChannelKind kind,
        @Nullable MessengerKind messenger,
        String address,
        @Nullable PreferredTimes preferredTimes,
        @Nullable String consent) {

    public ContactChannel {
        if ((kind == ChannelKind.MESSENGER) != (messenger != null)) {
            throw new IllegalArgumentException("messenger is given for a messenger, and for nothing else");
        }
    }

    /** Two channels with the same line reach the same place, whatever their kind: a mobile is a phone as well. */
    public String line() {
        var medium = kind.isPhone() ? "PHONE" : kind == ChannelKind.MESSENGER ? String.valueOf(messenger) : kind.name();
        return medium + " " + address.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether both are the same way to reach somebody. */
    public boolean isSameWayAs(ContactChannel other) {
        return line().equals(other.line());
    }
}
