package io.duly.command.plan;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.PolicyFixture.CALL;

import io.duly.command.plan.AgreePaymentPlan.Part;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
import io.duly.stored.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** On the first day after the due date it is agreed that the 100 euro are paid in three parts. */
final class PlanFixture {

    static final PlanId PLAN = PlanId.of("00000000-0000-0000-0000-0000000000e1");
    static final PlanId SECOND_PLAN = PlanId.of("00000000-0000-0000-0000-0000000000e2");
    static final LocalDate AGREED = DUE.plusDays(1);
    static final LocalDate FIRST = DUE.plusDays(5);
    static final LocalDate SECOND = DUE.plusDays(12);
    static final LocalDate THIRD = DUE.plusDays(19);
    static final BreachRule AT_ONCE = new BreachRule(0, 1);
    static final Map<String, String> COLLECTOR = Map.of(Provenance.ROLE, "COLLECTOR");
    static final Map<String, String> HEAD = Map.of(Provenance.ROLE, "HEAD_OF_COLLECTIONS");

    private PlanFixture() {}

    static AgreePaymentPlan plan() {
        return plan(AT_ONCE);
    }

    static AgreePaymentPlan plan(BreachRule rule) {
        return plan(PLAN, List.of(INSTALMENT), rule, part(FIRST, "40"), part(SECOND, "30"), part(THIRD, "30"));
    }

    static AgreePaymentPlan plan(Part... parts) {
        return plan(PLAN, List.of(INSTALMENT), AT_ONCE, parts);
    }

    static AgreePaymentPlan plan(PlanId id, List<InstalmentId> instalments, BreachRule rule, Part... parts) {
        return new AgreePaymentPlan(
                DEAL,
                id,
                instalments,
                List.of(parts),
                PlanKind.TOLERATED,
                AGREED,
                ACCOUNTANT,
                rule,
                PlanConsequence.OLD_DUE_DATES,
                null,
                null);
    }

    static Part part(LocalDate on, String amount) {
        return new Part(on, euro(amount));
    }

    static PaymentPlanAgreed agreed() {
        return agreed(AT_ONCE);
    }

    static PaymentPlanAgreed agreed(BreachRule rule) {
        return agreed(PLAN, rule, planned(FIRST, "40"), planned(SECOND, "30"), planned(THIRD, "30"));
    }

    static PaymentPlanAgreed agreed(PlanId id, BreachRule rule, PlannedPart... parts) {
        return new PaymentPlanAgreed(
                DEAL,
                CUSTOMER,
                id,
                PlanKind.TOLERATED,
                ACCOUNTANT,
                AGREED,
                List.of(new PlannedAmount(INSTALMENT, euro("100"))),
                List.of(parts),
                rule,
                PlanConsequence.OLD_DUE_DATES,
                null,
                null);
    }

    static PlannedPart planned(LocalDate on, String amount) {
        return new PlannedPart(on, on, euro(amount));
    }

    static PaymentPlanCounted counted(String paid, String left, LocalDate day) {
        return new PaymentPlanCounted(
                DEAL, CUSTOMER, PLAN, euro("100"), euro(paid), List.of(new PlannedAmount(INSTALMENT, euro(left))), day);
    }

    static PaymentPlanPartKept kept(LocalDate on, LocalDate keptOn, LocalDate judgedOn) {
        return new PaymentPlanPartKept(DEAL, CUSTOMER, PLAN, on, keptOn, judgedOn);
    }

    static PaymentPlanPartMissed missed(LocalDate on, String missing, LocalDate judgedOn) {
        return new PaymentPlanPartMissed(DEAL, CUSTOMER, PLAN, on, euro(missing), judgedOn);
    }

    static PaymentPlanBroken broken(PlanBreach why, String left, LocalDate day, LocalDate... missed) {
        return new PaymentPlanBroken(DEAL, CUSTOMER, PLAN, why, List.of(missed), euro(left), day);
    }

    /** The call of {@link io.duly.testing.PolicyFixture#TWO_STEPS}, on the day on which the ladder goes on. */
    static EscalationStepTaken call(String open, LocalDate day) {
        return new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, inputs(CALL, day, open));
    }
}
