package io.duly.query.worklist;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.MessengerKind;
import io.duly.events.shared.ContactChannelId;
import org.jspecify.annotations.Nullable;

/** A way to reach somebody. */
record TodayChannel(
        ContactChannelId channelId,
        ChannelKind kind,
        @Nullable MessengerKind messenger,
        String address) {}
