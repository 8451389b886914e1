package io.duly.command.published;

import java.util.Optional;

/** A first version that Duly is shipped with. */
public interface ShippedVersion {

    /** The command that publishes it; empty when it is published already. */
    Optional<Object> publication();
}
