package io.duly.command.work;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import java.util.Set;

/** The room of work, put together as Spring does it, in a world where Oleg stands in for Vera. */
public final class WorkRoom {

    static final UserName VERA = UserName.of("vera");
    static final UserName IVAN = UserName.of("ivan");
    static final UserName OLEG = UserName.of("oleg");
    static final UserName HEAD = UserName.of("head");
    static final UserName STRANGER = UserName.of("stranger");

    private static final Colleagues COLLEAGUES = new Colleagues() {
        @Override
        public void require(CustomerId customerId, UserName to) {
            if (to.equals(STRANGER)) {
                throw CommandRejected.ofField(WorkRefusal.COLLEAGUE_UNKNOWN, "to", "is no user: " + to);
            }
        }

        @Override
        public Set<UserName> workOf(UserName name) {
            return name.equals(OLEG) ? Set.of(OLEG, VERA) : Set.of(name);
        }
    };

    private WorkRoom() {}

    public static Object commands(Customers customers, CreditorTime creditor) {
        return new WorkCommands(customers, COLLEAGUES, creditor);
    }
}
