package io.duly.query.testing;

import io.duly.events.deal.DealOpened;
import io.duly.events.deal.Stage;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** Events of numbered deals; the numbers are all that a test of the machinery needs to tell them apart. */
public final class Deals {

    private static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 0xc1));

    private Deals() {}

    public static DealId deal(int number) {
        return new DealId(new UUID(0, number));
    }

    public static DealOpened opened(int number) {
        return opened(number, "deal " + number);
    }

    public static DealOpened opened(int number, String title) {
        return new DealOpened(
                deal(number),
                CUSTOMER,
                title,
                Money.parse("EUR 100.00"),
                LocalDate.of(2026, 3, 1),
                UserName.of("sam"),
                new PolicyVersion(PolicyId.of("standard"), 1),
                Origin.ENTERED);
    }

    public static StageEntered enteredContract(int number) {
        return new StageEntered(deal(number), Stage.CONTRACT);
    }
}
