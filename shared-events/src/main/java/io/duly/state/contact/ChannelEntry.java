package io.duly.state.contact;

import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ContactChannel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A channel and whether it works. */
public record ChannelEntry(
        ContactChannel channel,
        @Nullable ChannelFailure failure,
        @Nullable LocalDate failedOn) {

    static ChannelEntry of(ContactChannel channel) {
        return new ChannelEntry(channel, null, null);
    }

    ChannelEntry failed(ChannelFailure how, LocalDate day) {
        return new ChannelEntry(channel, how, day);
    }

    public boolean works() {
        return failure == null;
    }
}
