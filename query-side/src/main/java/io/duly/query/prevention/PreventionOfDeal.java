package io.duly.query.prevention;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.query.audit.History;
import io.duly.query.prevention.Histories.Told;
import io.duly.state.contact.Coverage;
import io.duly.state.contact.Shortfall;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState;
import io.duly.state.prevention.Missing;
import io.duly.state.prevention.StageGate;
import io.duly.state.warning.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is done and to be done on one deal so that it is paid in time, as its events tell it.
 *
 * @param playbook null for a deal that follows none, such as one from a ledger
 * @param gate the one before the next stage; null when the deal is closed
 * @param actions of the playbook in its order, then what was done under another version
 * @param waivers everything that the head of sales let this deal do without, in the order of time
 */
record PreventionOfDeal(
        DealId dealId,
        @Nullable PlaybookVersion playbook,
        Stage stage,
        @Nullable Gate gate,
        CoverageToday coverage,
        Risk risk,
        List<Action> actions,
        List<Waiver> waivers,
        @Nullable Approval approval,
        List<Passed> passed) {

    /** What the deal still needs to leave its stage; it is open when nothing is missing. */
    record Gate(Stage stage, boolean open, List<ObjectNode> missing) {}

    /** How well the customer can be reached today, and what is missing to three by three. */
    record CoverageToday(CoverageLevel level, List<Shortfall> missing) {}

    /**
     * One action: what the playbook asks for, and what became of it.
     *
     * @param contact to whom at the customer; the evidence may name the very person
     */
    record Action(
            ActionId action,
            @Nullable Stage stage,
            @Nullable Texts title,
            @Nullable Texts script,
            @Nullable Boolean mandatory,
            @Nullable ActionOwner owner,
            @Nullable PersonRole contact,
            @Nullable Evidence evidence,
            @Nullable LocalDate dueOn,
            ActionStatus status,
            @Nullable LocalDate doneOn,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contactPerson,
            @Nullable Waiver waiver) {}

    /** @param action null where it is the contacts that were waived */
    record Waiver(@Nullable ActionId action, String reason, String by, String role, LocalDate on) {}

    /** That the head of sales approved to sign in spite of the risk. */
    record Approval(int riskScore, String reason, String by, String role, LocalDate on) {}

    /** A gate that the deal passed, and why it could. */
    record Passed(
            Stage stage,
            LocalDate on,
            GateBasis basis,
            @Nullable PlaybookVersion playbook,
            @Nullable CoverageLevel coverage,
            int warningSigns,
            int riskScore) {}

    static PreventionOfDeal of(
            List<Told> history, CustomerState customer, Map<PlaybookVersion, Playbook> playbooks, LocalDate today) {
        var deal = fold(history);
        var state = History.fold(history.stream().map(Told::fact).toList());
        var coverage = Coverage.of(customer.contacts(), today);
        return new PreventionOfDeal(
                deal.dealId,
                deal.playbook,
                state.stage(),
                gate(state, followed(deal, playbooks), coverage, customer.risk()),
                new CoverageToday(coverage.level(), coverage.missing(CoverageLevel.THREE_BY_THREE)),
                customer.risk(),
                actions(deal, playbooks, today),
                history.stream().flatMap(told -> waiver(told).stream()).toList(),
                history.stream()
                        .flatMap(told -> approval(told).stream())
                        .reduce((_, later) -> later)
                        .orElse(null),
                state.prevention().passed().stream()
                        .map(PreventionOfDeal::passed)
                        .toList());
    }

    private static DealPrevention fold(List<Told> history) {
        var deal = DealPrevention.of((DealOpened) history.getFirst().event());
        history.forEach(told -> deal.after(told.event(), told.recorded()));
        return deal;
    }

    private static @Nullable Playbook followed(DealPrevention deal, Map<PlaybookVersion, Playbook> playbooks) {
        var version = deal.playbook;
        var followed = playbooks.get(version);
        if (version != null && followed == null) {
            throw new IllegalStateException(
                    "the stored history follows a playbook that was never published: " + version);
        }
        return followed;
    }

    /** Without a playbook nothing is asked for. */
    private static @Nullable Gate gate(
            DealState.Opened state, @Nullable Playbook playbook, Coverage coverage, Risk risk) {
        if (state.stage() == Stage.CLOSED) {
            return null;
        }
        List<Missing> missing = playbook == null
                ? List.of()
                : new StageGate(playbook, state.stage()).missing(state.prevention(), coverage, risk);
        return new Gate(
                state.stage(),
                missing.isEmpty(),
                missing.stream().map(MissingWords::withWords).toList());
    }

    private static List<Action> actions(
            DealPrevention deal, Map<PlaybookVersion, Playbook> playbooks, LocalDate today) {
        var actions = new ArrayList<Action>();
        var listed = new HashSet<ActionId>();
        var followed = followed(deal, playbooks);
        if (followed != null) {
            for (var asked : followed.actions()) {
                listed.add(asked.action());
                actions.add(action(
                        asked, deal.action(asked.action()).orElse(DealAction.of(asked.action())), deal.stage, today));
            }
        }
        for (var other : deal.actions()) {
            if (!listed.contains(other.action())) {
                var under = playbooks.get(other.playbook());
                var asked = under == null ? null : under.find(other.action()).orElse(null);
                actions.add(action(asked, other, deal.stage, today));
            }
        }
        return actions;
    }

    private static Action action(@Nullable PlaybookAction asked, DealAction action, Stage reached, LocalDate today) {
        var plan = action.plan();
        var done = action.done();
        return new Action(
                action.action(),
                asked == null ? (plan == null ? null : plan.stage()) : asked.stage(),
                asked == null ? null : asked.title(),
                asked == null ? null : asked.script(),
                asked == null
                        ? (plan == null ? null : Boolean.valueOf(plan.mandatory()))
                        : Boolean.valueOf(asked.mandatory()),
                asked == null ? (plan == null ? null : plan.owner()) : asked.owner(),
                asked == null ? null : asked.contact(),
                asked == null ? null : asked.evidence(),
                plan == null ? null : plan.dueOn(),
                status(asked, action, reached, today),
                done == null ? null : done.on(),
                done == null ? null : done.note(),
                done == null ? null : done.document(),
                done == null ? null : done.contact(),
                waiver(action));
    }

    /** What was never planned and belongs to a stage that was left will not be asked for any more. */
    private static ActionStatus status(
            @Nullable PlaybookAction asked, DealAction action, Stage reached, LocalDate today) {
        var isBehind = asked != null && asked.stage().compareTo(reached) < 0;
        var status = action.status(today);
        return action.plan() == null && isBehind && status == ActionStatus.UPCOMING ? ActionStatus.NOT_NEEDED : status;
    }

    private static @Nullable Waiver waiver(DealAction action) {
        var waived = action.waived();
        return waived == null
                ? null
                : new Waiver(action.action(), waived.reason(), waived.by(), waived.role(), waived.on());
    }

    private static Optional<Waiver> waiver(Told told) {
        var recorded = told.recorded();
        return switch (told.event()) {
            case PreventionActionWaived waived ->
                Optional.of(new Waiver(
                        waived.action(), waived.reason(), recorded.by(), recorded.role(), waived.waivedOn()));
            case CoverageWaived waived ->
                Optional.of(new Waiver(null, waived.reason(), recorded.by(), recorded.role(), waived.waivedOn()));
            case DealEvent _ -> Optional.empty();
        };
    }

    private static Optional<Approval> approval(Told told) {
        var recorded = told.recorded();
        return told.event() instanceof SigningApproved approved
                ? Optional.of(new Approval(
                        approved.riskScore(), approved.reason(), recorded.by(), recorded.role(), approved.approvedOn()))
                : Optional.empty();
    }

    private static Passed passed(StageGatePassed passed) {
        return new Passed(
                passed.stage(),
                passed.passedOn(),
                passed.basis(),
                passed.playbook(),
                passed.coverage(),
                passed.warningSigns(),
                passed.riskScore());
    }
}
