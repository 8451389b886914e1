package io.duly.command.authority;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.Role;
import io.duly.stored.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Checks what only some roles may do. Duly itself may do all of it, such as publish the standard playbook at its first
 * start.
 */
public final class Authority {

    private Authority() {}

    /** @throws CommandRejected when somebody else asks */
    public static void requireHeadOfSales(@Nullable String role, String message) {
        if (!Role.HEAD_OF_SALES.name().equals(role) && !Provenance.SYSTEM_ROLE.equals(role)) {
            throw new CommandRejected(AuthorityRefusal.HEAD_OF_SALES_ONLY, message);
        }
    }
}
