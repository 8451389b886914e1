package io.duly.command.warning;

import static java.util.function.Predicate.not;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.CustomerId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.state.customer.CustomerState;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges a customer by all rules. A sign is raised once per cause, renewed when the facts behind it change, and ends
 * when its cause has gone. A cause that somebody has looked into raises no sign again as long as it lasts.
 */
public class WarningRules {

    private static final List<WarningRule> RULES = List.of(
            ContactRules::noReachableContact,
            ContactRules::keyContactLeft,
            ContactRules::coverageFell,
            LatePaymentRule::look,
            MoneyRules::creditLimit,
            MoneyRules::orderMuchLarger,
            MoneyRules::documentsUnconfirmed,
            MoneyRules::overInvoiced,
            BrokenPromiseRule::look,
            BrokenPlanRule::look);

    private final FactFinder facts;
    private final Thresholds thresholds;

    WarningRules(FactFinder facts, Thresholds thresholds) {
        this.facts = facts;
        this.thresholds = thresholds;
    }

    /** Tells what has to be recorded now: nothing when all is as it was. */
    public List<CustomerEvent> judge(CustomerId customerId, CustomerState customer) {
        return judge(customerId, customer, facts.find(customerId, customer), thresholds);
    }

    static List<CustomerEvent> judge(
            CustomerId customerId, CustomerState customer, WarningFacts facts, Thresholds thresholds) {
        var found = RULES.stream()
                .flatMap(rule -> rule.look(facts, thresholds).stream())
                .map(finding -> finding.sign(customerId, facts.today()))
                .toList();
        var raised = found.stream()
                .filter(sign -> customer.openSigns().stream().noneMatch(open -> isSameAlarm(open, sign))
                        && customer.dismissed().stream().noneMatch(dismissed -> isLookedInto(dismissed, sign)))
                .map(sign -> new WarningSignRaised(customerId, sign));
        var renewed = customer.openSigns().stream()
                .flatMap(open -> found.stream()
                        .filter(sign -> isSameAlarm(open, sign))
                        .map(open::renewedBy)
                        .filter(not(open::equals)))
                .map(sign -> new WarningSignRenewed(customerId, sign));
        var cleared = customer.openSigns().stream()
                .filter(sign ->
                        !sign.kind().isSeenByPeople() && found.stream().noneMatch(each -> isSameAlarm(sign, each)))
                .map(sign -> new WarningSignCleared(
                        customerId, sign.signId(), Clearing.CAUSE_GONE, "what it was raised for is no longer so"));
        var over = customer.dismissed().stream()
                .filter(sign ->
                        !sign.kind().isSeenByPeople() && found.stream().noneMatch(each -> isSameAlarm(sign, each)))
                .map(sign -> new DismissedCauseGone(customerId, sign.signId()));
        return Stream.of(cleared, over, renewed, raised)
                .<CustomerEvent>flatMap(events -> events)
                .toList();
    }

    private static boolean isLookedInto(WarningSign dismissed, WarningSign found) {
        return dismissed.signId().equals(found.signId()) || LatePaymentRule.isLookedInto(dismissed, found);
    }

    /**
     * A customer who goes on paying late gives one alarm, not one for each instalment. Once that alarm is over, a later
     * one counts anew.
     */
    private static boolean isSameAlarm(WarningSign one, WarningSign other) {
        return one.signId().equals(other.signId())
                || (one.kind() == WarningKind.LATE_PAYMENT && other.kind() == WarningKind.LATE_PAYMENT);
    }
}
