package io.duly.command;

import io.duly.command.CommandRejected.Reason;
import io.duly.stored.Provenance;
import org.jspecify.annotations.Nullable;

/** What only the head of sales may do; Duly itself does it when it is first set up. */
public final class HeadOfSales {

    private static final String ROLE = "HEAD_OF_SALES";

    private HeadOfSales() {}

    /** @throws CommandRejected when somebody else asks */
    public static void require(@Nullable String role, String message) {
        if (!ROLE.equals(role) && !Provenance.SYSTEM_ROLE.equals(role)) {
            throw new CommandRejected(Reason.HEAD_OF_SALES_ONLY, message);
        }
    }
}
