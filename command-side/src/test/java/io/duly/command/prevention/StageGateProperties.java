package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.termsAgreed;
import static io.duly.testing.PlaybookFixture.FIRST_PLAYBOOK;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.pinned;
import static io.duly.testing.PreventionFixture.raised;
import static io.duly.testing.PreventionFixture.waived;

import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.SignContract;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import io.duly.state.prevention.Missing;
import io.duly.testing.ContactFixture;
import io.duly.testing.DealFixture;
import io.duly.testing.PlaybookFixture;
import io.duly.testing.PreventionFixture;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** A stage is left exactly when nothing is missing, whatever was done, waived, approved and known. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class StageGateProperties {

    private static final Playbook ASKING = playbook(
            asked("first-of-negotiation", Stage.NEGOTIATION, true),
            asked("second-of-negotiation", Stage.NEGOTIATION, true),
            asked("optional-of-negotiation", Stage.NEGOTIATION, false),
            asked("first-of-contract", Stage.CONTRACT, true),
            asked("second-of-contract", Stage.CONTRACT, true),
            asked("optional-of-contract", Stage.CONTRACT, false),
            asked("of-payment", Stage.PAYMENT, true));

    /** What became of an action. */
    private enum Fate {
        NOTHING,
        DONE,
        WAIVED,
        WAIVED_AND_DONE
    }

    /**
     * All that a gate may depend on.
     *
     * @param fates of the actions, in the order of the playbook
     * @param signs how many warning signs of 30 points each stand against the customer
     */
    record World(
            List<Fate> fates,
            int persons,
            int channels,
            boolean coverageWaived,
            @Nullable RiskLevel approvalFrom,
            int signs,
            boolean approved) {

        /** States the rule in its own words, independently of the code that decides. */
        List<String> missingAt(Stage stage) {
            var missing = new ArrayList<String>();
            if (stage == Stage.NEGOTIATION && !coverageWaived && (persons < 3 || channels < 3)) {
                missing.add("contacts");
            }
            for (int i = 0; i < fates.size(); i++) {
                var action = ASKING.actions().get(i);
                if (action.stage() == stage && action.mandatory() && fates.get(i) == Fate.NOTHING) {
                    missing.add(action.action().value());
                }
            }
            if (stage == Stage.CONTRACT && needsApproval() && !approved) {
                missing.add("approval");
            }
            return missing;
        }

        private boolean needsApproval() {
            if (approvalFrom == null) {
                return false;
            }
            return switch (approvalFrom) {
                case LOW -> true;
                case ELEVATED -> signs >= 1;
                case HIGH -> signs >= 2;
            };
        }

        Playbook playbook() {
            return approvalFrom == null ? ASKING : PlaybookFixture.approvedFrom(approvalFrom, ASKING);
        }

        List<CustomerEvent> customer() {
            var events = new ArrayList<>(ContactFixture.known(persons, channels));
            for (int sign = 1; sign <= signs; sign++) {
                events.add(raised(sign, WarningKind.RUMOURS_OF_TROUBLE));
            }
            return events;
        }

        List<DealEvent> deal(DealEvent... first) {
            var events = new ArrayList<>(DealFixture.and(DealFixture.negotiating(), pinned(FIRST_PLAYBOOK)));
            events.addAll(List.of(first));
            for (int i = 0; i < fates.size(); i++) {
                events.addAll(happened(ASKING.actions().get(i), fates.get(i)));
            }
            if (coverageWaived) {
                events.add(PreventionFixture.coverageWaived());
            }
            if (approved) {
                events.add(PreventionFixture.approved(30 * signs));
            }
            return events;
        }

        private static List<DealEvent> happened(PlaybookAction action, Fate fate) {
            return switch (fate) {
                case NOTHING -> List.of();
                case DONE -> List.of(done(action));
                case WAIVED -> List.of(waived(action));
                case WAIVED_AND_DONE -> List.of(waived(action), done(action));
            };
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.of(Fate.DONE, Fate.WAIVED, Fate.WAIVED_AND_DONE)),
                                        Tuple.of(1, Arbitraries.just(Fate.NOTHING)))
                                .list()
                                .ofSize(ASKING.actions().size()),
                        Arbitraries.of(0, 1, 2, 3, 3, 4),
                        Arbitraries.of(1, 2, 3, 3, 4),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(RiskLevel.class).injectNull(0.3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(World::new);
    }

    @Property
    void terms_are_agreed_exactly_when_nothing_of_the_negotiation_is_missing(@ForAll("worlds") World world) {
        check(
                world,
                Stage.NEGOTIATION,
                world.deal(),
                new AgreePaymentTerms(DEAL, new PaymentTerms(30, DueDateRoll.NONE), OPENED_ON));
    }

    @Property
    void a_contract_is_signed_exactly_when_nothing_of_the_contract_is_missing(@ForAll("worlds") World world) {
        check(
                world,
                Stage.CONTRACT,
                world.deal(termsAgreed(), entered(Stage.CONTRACT)),
                new SignContract(DEAL, "C-17", OPENED_ON));
    }

    private static void check(World world, Stage stage, List<DealEvent> history, Object command) {
        var result = deal().following(world.playbook())
                .with(world.customer())
                .after(history)
                .when(command);
        var missing = world.missingAt(stage);
        if (missing.isEmpty()) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectNoEvents().expectException(new Naming(missing));
        }
    }

    private static PlaybookAction asked(String id, Stage stage, boolean mandatory) {
        return action(id, stage, mandatory, Anchor.STAGE_ENTERED, 1, Evidence.NONE);
    }

    /** The refusal of a gate that names these and nothing else. */
    private static final class Naming extends TypeSafeMatcher<CommandRejected> {

        private final List<String> missing;

        private Naming(List<String> missing) {
            this.missing = missing;
        }

        @Override
        protected boolean matchesSafely(CommandRejected refusal) {
            return refusal.reason() == DealRefusal.GATE_CLOSED
                    && refusal.missing().stream().map(Naming::name).toList().equals(missing);
        }

        private static String name(Object missing) {
            return switch ((Missing) missing) {
                case Missing.Action(var action) -> action.action().value();
                case Missing.Contacts _ -> "contacts";
                case Missing.Approval _ -> "approval";
            };
        }

        @Override
        protected void describeMismatchSafely(CommandRejected refusal, Description description) {
            description.appendText("names " + refusal.missing());
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("a closed gate naming " + missing);
        }
    }
}
