package io.duly.access;

import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import org.jspecify.annotations.Nullable;

/** Somebody who begins to work with Duly. */
public record Newcomer(
        UserName name,
        Role role,
        String displayName,
        @Nullable String team) {}
