package io.duly.query.prevention;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.query.audit.History;
import io.duly.query.projection.RecordedEvent;
import io.duly.state.contact.Coverage;
import io.duly.state.contact.Shortfall;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState;
import io.duly.state.prevention.Missing;
import io.duly.state.prevention.StageGate;
import io.duly.state.warning.Risk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;

/**
 * What is done and to be done on one deal so that it is paid in time. Its events tell it.
 *
 * @param playbook null for a deal that follows none, such as one from a ledger
 * @param gate the one before the next stage; null when the deal is closed
 * @param actions of the playbook in its order, then what was done under another version
 * @param waivers everything that the head of sales let this deal do without, in the order of time
 */
record PreventionPage(
        DealId dealId,
        String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        @Nullable PlaybookVersion playbook,
        Stage stage,
        @Nullable NextGate gate,
        CoverageToday coverage,
        Risk risk,
        List<PageAction> actions,
        List<Waiver> waivers,
        @Nullable Approval approval,
        List<PassedGate> passed) {

    /** What the deal still needs to leave its stage; it is open when nothing is missing. */
    record NextGate(Stage stage, boolean open, List<JsonNode> missing) {}

    /** How well the customer can be reached today, and what is missing to three by three. */
    record CoverageToday(CoverageLevel level, List<Shortfall> missing) {}

    /** That the head of sales approved to sign in spite of the risk. */
    record Approval(
            int riskScore,
            String reason,
            String by,
            @Nullable String byName,
            String role,
            LocalDate on) {}

    /** A gate that the deal passed, and why it could. */
    record PassedGate(
            Stage stage,
            LocalDate on,
            GateBasis basis,
            @Nullable PlaybookVersion playbook,
            @Nullable CoverageLevel coverage,
            int warningSigns,
            int riskScore) {}

    /**
     * Makes the page from the events.
     *
     * @param playbooks all versions of every playbook that the deal ever followed
     * @param staff what a user is called, by the login name
     * @param zone where the creditor's day begins
     */
    static PreventionPage show(
            List<RecordedEvent> history,
            CustomerState customer,
            Map<PlaybookVersion, Playbook> playbooks,
            Function<String, @Nullable String> staff,
            ZoneId zone,
            LocalDate today) {
        var names = new PageNames(playbooks, customer.contacts(), staff);
        var opened = (DealOpened) history.getFirst().dealEvent();
        var deal = fold(history, zone);
        var state = History.fold(history);
        var followed = followed(deal, playbooks);
        var coverage = Coverage.of(customer.contacts(), today);
        return new PreventionPage(
                deal.dealId(),
                opened.title(),
                opened.customerId(),
                customer.name(),
                deal.playbook(),
                state.stage(),
                gate(state, followed, coverage, customer.risk()),
                new CoverageToday(coverage.level(), coverage.missing(CoverageLevel.THREE_BY_THREE)),
                customer.risk(),
                PageAction.list(deal, followed, names, today),
                Waiver.list(history, names),
                approval(history, names),
                state.prevention().passed().stream().map(PreventionPage::passed).toList());
    }

    private static DealPrevention fold(List<RecordedEvent> history, ZoneId zone) {
        var deal = DealPrevention.opened((DealOpened) history.getFirst().dealEvent());
        for (var recorded : history) {
            deal = deal.after(recorded, LocalDate.ofInstant(recorded.recordedAt(), zone));
        }
        return deal;
    }

    private static @Nullable Playbook followed(DealPrevention deal, Map<PlaybookVersion, Playbook> playbooks) {
        var version = deal.playbook();
        if (version == null) {
            return null;
        }
        var followed = playbooks.get(version);
        if (followed == null) {
            throw new IllegalStateException(
                    "the stored history follows a playbook that was never published: " + version);
        }
        return followed;
    }

    /** Without a playbook nothing is asked for. */
    private static @Nullable NextGate gate(
            DealState.Opened state, @Nullable Playbook playbook, Coverage coverage, Risk risk) {
        if (state.stage() == Stage.CLOSED) {
            return null;
        }
        List<Missing> missing = playbook == null
                ? List.of()
                : new StageGate(playbook, state.stage()).missing(state.prevention(), coverage, risk);
        return new NextGate(
                state.stage(),
                missing.isEmpty(),
                missing.stream()
                        .map(thing -> GateWords.withWords(thing, LocaleContextHolder.getLocale()))
                        .toList());
    }

    /** The last one, where there were several. */
    private static @Nullable Approval approval(List<RecordedEvent> history, PageNames names) {
        Approval last = null;
        for (var recorded : history) {
            if (recorded.dealEvent() instanceof SigningApproved approved) {
                last = new Approval(
                        approved.riskScore(),
                        approved.reason(),
                        recorded.actor(),
                        names.user(recorded.actor()),
                        recorded.role(),
                        approved.approvedOn());
            }
        }
        return last;
    }

    private static PassedGate passed(StageGatePassed passed) {
        return new PassedGate(
                passed.stage(),
                passed.passedOn(),
                passed.basis(),
                passed.playbook(),
                passed.coverage(),
                passed.warningSigns(),
                passed.riskScore());
    }
}
