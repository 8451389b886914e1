package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.INSTALMENT;
import static io.duly.stored.SampleValues.PAID;
import static io.duly.stored.SampleValues.roubles;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.UserName;
import java.util.List;
import java.util.stream.Stream;

/** A dispute about a part of an instalment. */
final class DisputeSamples {

    private static final DisputeId DISPUTE = DisputeId.of("00000000-0000-0000-0000-0000000000d1");
    private static final UserName OWNER = UserName.of("salesperson");

    private DisputeSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new DisputeRaised(
                        DEAL,
                        CUSTOMER,
                        DISPUTE,
                        INSTALMENT,
                        roubles("30"),
                        DisputeReason.GOODS_DEFECTIVE,
                        OWNER,
                        PAID.plusDays(10),
                        PAID,
                        List.of("https://documents.example/act-3"),
                        "three of ten pumps leak"),
                new DisputeChanged(
                        DEAL,
                        CUSTOMER,
                        DISPUTE,
                        INSTALMENT,
                        roubles("20"),
                        OWNER,
                        PAID.plusDays(20),
                        PAID.plusDays(5),
                        "one pump was repaired"),
                new DisputeDeadlinePassed(
                        DEAL, CUSTOMER, DISPUTE, INSTALMENT, OWNER, PAID.plusDays(20), PAID.plusDays(21)),
                new DisputeResolved(
                        DEAL,
                        CUSTOMER,
                        DISPUTE,
                        INSTALMENT,
                        DisputeResolution.IN_PART,
                        CreditNoteId.of("00000000-0000-0000-0000-0000000000d0"),
                        roubles("10"),
                        roubles("10"),
                        PAID.plusDays(22),
                        "one pump is taken back"),
                new DisputeFellAway(DEAL, CUSTOMER, DISPUTE, INSTALMENT, PAID.plusDays(6)),
                new DisputeReopened(DEAL, CUSTOMER, DISPUTE, INSTALMENT, roubles("20"), PAID.plusDays(7)));
    }
}
