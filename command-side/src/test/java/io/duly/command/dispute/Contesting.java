package io.duly.command.dispute;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.CREDIT_NOTE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.euro;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.List;

/** A customer of the one deal who says that pumps leak. */
final class Contesting {

    static final DisputeId DISPUTE = DisputeId.of("00000000-0000-0000-0000-0000000000e1");
    static final DisputeId OTHER_DISPUTE = DisputeId.of("00000000-0000-0000-0000-0000000000e2");
    static final UserName OWNER = UserName.of("anna");
    static final UserName COLLEAGUE = UserName.of("boris");
    static final LocalDate RAISED_ON = ISSUED_ON;
    static final LocalDate DEADLINE = RAISED_ON.plusDays(10);

    private Contesting() {}

    static RaiseDispute contest(String amount) {
        return contest(DISPUTE, INSTALMENT, amount);
    }

    static RaiseDispute contest(DisputeId dispute, InstalmentId instalment, String amount) {
        return contest(dispute, instalment, amount, OWNER, DEADLINE, RAISED_ON);
    }

    static RaiseDispute contest(
            DisputeId dispute,
            InstalmentId instalment,
            String amount,
            UserName owner,
            LocalDate deadline,
            LocalDate raisedOn) {
        return new RaiseDispute(
                DEAL,
                dispute,
                instalment,
                euro(amount),
                DisputeReason.GOODS_DEFECTIVE,
                owner,
                deadline,
                raisedOn,
                List.of("https://documents.example/act-3"),
                "three pumps leak");
    }

    static DisputeRaised contested(String amount) {
        return contested(DISPUTE, INSTALMENT, amount);
    }

    static DisputeRaised contested(DisputeId dispute, InstalmentId instalment, String amount) {
        return new DisputeRaised(
                DEAL,
                CUSTOMER,
                dispute,
                instalment,
                euro(amount),
                DisputeReason.GOODS_DEFECTIVE,
                OWNER,
                DEADLINE,
                RAISED_ON,
                List.of("https://documents.example/act-3"),
                "three pumps leak");
    }

    static DisputeChanged changed(String amount, UserName owner, LocalDate deadline, LocalDate changedOn) {
        return new DisputeChanged(
                DEAL, CUSTOMER, DISPUTE, INSTALMENT, euro(amount), owner, deadline, changedOn, "the expert is ill");
    }

    static DisputeDeadlinePassed passed(LocalDate deadline, LocalDate passedOn) {
        return new DisputeDeadlinePassed(DEAL, CUSTOMER, DISPUTE, INSTALMENT, OWNER, deadline, passedOn);
    }

    static DisputeFellAway fellAway(LocalDate day) {
        return new DisputeFellAway(DEAL, CUSTOMER, DISPUTE, INSTALMENT, day);
    }

    static DisputeReopened contestedAgain(String amount, LocalDate day) {
        return new DisputeReopened(DEAL, CUSTOMER, DISPUTE, INSTALMENT, euro(amount), day);
    }

    static ResolveDispute forCreditor(LocalDate day) {
        return new ResolveDispute(DEAL, DISPUTE, DisputeResolution.FOR_CREDITOR, null, day, null);
    }

    static ResolveDispute byCreditNote(DisputeResolution resolution, LocalDate day) {
        return new ResolveDispute(DEAL, DISPUTE, resolution, CREDIT_NOTE, day, null);
    }

    static DisputeResolved resolvedForCreditor(String goesOn, LocalDate day) {
        return new DisputeResolved(
                DEAL,
                CUSTOMER,
                DISPUTE,
                INSTALMENT,
                DisputeResolution.FOR_CREDITOR,
                null,
                euro("0"),
                euro(goesOn),
                day,
                null);
    }

    static DisputeResolved resolved(DisputeResolution resolution, String credited, String goesOn, LocalDate day) {
        return new DisputeResolved(
                DEAL, CUSTOMER, DISPUTE, INSTALMENT, resolution, CREDIT_NOTE, euro(credited), euro(goesOn), day, null);
    }
}
