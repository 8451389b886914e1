package io.duly.command.backtest;

import io.duly.access.Staff;
import io.duly.command.backtest.Backtest.LedgerRead;
import io.duly.command.backtest.Backtest.Run;
import io.duly.command.calendar.CreditorTime;
import io.duly.command.escalation.Rehearsals;
import io.duly.command.intake.InvoiceWithPayments;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PublishPolicy;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.NotFound;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.UserName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tries ladders over what has happened. It reads, and changes nothing. */
@Component
class Backtests {

    /** All deals of a backtest are kept in memory while it lasts, and its caller waits. */
    static final int MOST_INSTALMENTS = 200_000;

    private static final int REJECTED_SHOWN = 20;

    private final Policies policies;
    private final Rehearsals ladders;
    private final EventStorageEngine store;
    private final CreditorTime creditor;
    private final ObjectProvider<Staff> staff;

    Backtests(
            Policies policies,
            Rehearsals ladders,
            EventStorageEngine store,
            CreditorTime creditor,
            ObjectProvider<Staff> staff) {
        this.policies = policies;
        this.ladders = ladders;
        this.store = store;
        this.creditor = creditor;
        this.staff = staff;
    }

    /** The year until today, unless other days are asked for. */
    Backtest overHistory(Request request) {
        var to = to(request);
        var period = new Period(request.from() == null ? to.minusYears(1) : request.from(), to);
        var trials = trials(request);
        var tallies = trials.stream().map(_ -> new Tally(period)).toList();
        var recorded = new Tally(period);
        var facts = new HistoryFacts(
                ladders, trials, tallies, recorded, period, creditor.zone(), request.customerId(), MOST_INSTALMENTS);
        try (var stored = store.readEvents(null, false)) {
            facts.tell(stored);
        }
        var beside = trials.size() > 1
                ? report(trials.getLast(), tallies.getLast())
                : recorded.report(Run.Kind.RECORDED, null, this::nameOf);
        return answer(request, period, trials, tallies, beside, null);
    }

    /** From the first day of the ledger on, unless a later one is asked for. */
    Backtest overLedger(Request request, LedgerFile file, Locale language) {
        if (request.customerId() != null) {
            throw new InvalidCommand("customerId", "must be left out beside a ledger");
        }
        var to = to(request);
        var entries = file.intake().entries();
        if (entries.size() > MOST_INSTALMENTS) {
            throw new CommandRejected(
                    BacktestRefusal.BACKTEST_TOO_LARGE,
                    "the ledger has more than " + MOST_INSTALMENTS + " invoices; send it in parts");
        }
        var first = entries.stream()
                .map(entry -> entry.invoice().issuedOn())
                .min(LocalDate::compareTo)
                .orElse(to);
        var period = period(request, first.isAfter(to) ? to : first, to);
        var trials = trials(request);
        var tallies = trials.stream().map(_ -> new Tally(period)).toList();
        var facts = new LedgerFacts(trials.getFirst().version(), file.ladder(), creditor);
        var end = period.end(creditor.zone());
        byCustomer(entries).values().parallelStream()
                .forEach(customer -> facts.tell(customer, new Telling(ladders, trials, tallies, Instant.MIN), end));
        var beside = trials.size() > 1 ? report(trials.getLast(), tallies.getLast()) : null;
        return answer(request, period, trials, tallies, beside, read(file, facts.refused(), language));
    }

    private static Period period(Request request, LocalDate first, LocalDate to) {
        if (request.from() != null || request.to() != null) {
            return new Period(request.from() == null ? first : request.from(), to);
        }
        var last = first.plusDays(Period.MOST_DAYS - 1L);
        return new Period(first, last.isBefore(to) ? last : to);
    }

    private LocalDate to(Request request) {
        var to = request.to() == null ? creditor.today() : request.to();
        if (to.isAfter(creditor.today())) {
            throw new InvalidCommand("to", "must not be after today");
        }
        return to;
    }

    private List<Trial> trials(Request request) {
        var latest = policies.latest(request.policyId()).orElseThrow(NotFound::new);
        var number = request.version() == null ? latest.version() : request.version();
        var policy = request.policy();
        var trials = new ArrayList<Trial>();
        trials.add(policy == null ? published(request.policyId(), number) : unpublished(policy, latest));
        if (request.against() != null) {
            trials.add(published(request.policyId(), request.against()));
        }
        return trials;
    }

    private Trial published(PolicyId policyId, int number) {
        if (number < 1) {
            throw new NotFound();
        }
        var version = new PolicyVersion(policyId, number);
        return new Trial(version, policies.find(version).orElseThrow(NotFound::new), true);
    }

    /** It is held to what a published one is held to. */
    private static Trial unpublished(EscalationPolicy policy, PolicyVersion latest) {
        var next = new PolicyVersion(latest.policyId(), latest.version() + 1);
        var publication = new PublishPolicy(next.policyId(), next.version(), policy);
        return new Trial(next, publication.policy(), false);
    }

    private Backtest answer(
            Request request,
            Period period,
            List<Trial> trials,
            List<Tally> tallies,
            @Nullable Run beside,
            @Nullable LedgerRead ledger) {
        var tested = tallies.getFirst();
        return new Backtest(
                request.policyId(),
                period.from(),
                period.to(),
                creditor.calendar().id(),
                tested.instalments(),
                tested.moneyIn(),
                report(trials.getFirst(), tested),
                beside,
                ledger);
    }

    private Run report(Trial trial, Tally tally) {
        return trial.published()
                ? tally.report(Run.Kind.PUBLISHED_VERSION, trial.version().version(), this::nameOf)
                : tally.report(Run.Kind.UNPUBLISHED_POLICY, null, this::nameOf);
    }

    private @Nullable String nameOf(@Nullable String user) {
        var users = staff.getIfAvailable();
        return users == null || user == null
                ? null
                : users.displayNameOf(new UserName(user)).orElse(null);
    }

    private static Map<CustomerId, List<InvoiceWithPayments>> byCustomer(List<InvoiceWithPayments> entries) {
        var customers = new LinkedHashMap<CustomerId, List<InvoiceWithPayments>>();
        for (var entry : entries) {
            customers
                    .computeIfAbsent(entry.invoice().customerId(), _ -> new ArrayList<>())
                    .add(entry);
        }
        return customers;
    }

    private static LedgerRead read(LedgerFile file, int refused, Locale language) {
        var intake = file.intake();
        return new LedgerRead(
                intake.lines(),
                intake.entries().size(),
                intake.duplicates(),
                intake.rejectedLines(),
                refused,
                intake.rejected().stream()
                        .limit(REJECTED_SHOWN)
                        .map(line -> line.in(language))
                        .toList());
    }
}
