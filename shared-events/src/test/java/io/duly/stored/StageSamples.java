package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.FIRST;
import static io.duly.stored.SampleValues.ISSUED;
import static io.duly.stored.SampleValues.PAID;
import static io.duly.stored.SampleValues.roubles;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import java.util.Map;
import java.util.stream.Stream;

/** A deal on its way through the stages. */
final class StageSamples {

    private StageSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new DealOpened(
                        DEAL,
                        CUSTOMER,
                        "Ten pumps",
                        roubles("100"),
                        ISSUED,
                        UserName.of("salesperson"),
                        FIRST,
                        Origin.LEDGER),
                new PaymentTermsAgreed(DEAL, new PaymentTerms(30, DueDateRoll.FOLLOWING), ISSUED),
                new ContractSigned(DEAL, "C-17", ISSUED),
                new GoodsDelivered(DEAL, ISSUED, "TORG-12 No. 5"),
                new StageEntered(DEAL, Stage.PAYMENT),
                new DealClosed(DEAL, Outcome.CANCELLED, PAID, "called off by both sides"),
                new DealReopened(DEAL, PAID, null));
    }

    /** Events with the components that were added later, by the name of the file that freezes them. */
    static Map<String, Object> grown() {
        return Map.of("DealReopened.1.stage", new DealReopened(DEAL, PAID, Stage.DELIVERY));
    }
}
