package io.duly.command.pause;

import io.duly.command.escalation.Standstill;
import io.duly.command.escalation.StandstillSource;
import io.duly.events.pause.PauseClock;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.InstalmentState;
import io.duly.state.pause.PauseState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the ladder of a deal waiting for as long as somebody said so. */
@Component
class PausedDeals implements StandstillSource {

    static final String PAUSE = "pause";

    @Override
    public List<Standstill> list(Opened deal) {
        return standstills(deal, deal.pauses().all());
    }

    static List<Standstill> standstills(Opened deal, List<PauseState> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        var open = deal.ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .filter(instalment -> !instalment.settled())
                .toList();
        return pauses.stream()
                .filter(PauseState::everStood)
                .flatMap(pause -> concerned(open, pause).map(instalment -> standstill(instalment, pause)))
                .toList();
    }

    private static Stream<InstalmentState> concerned(List<InstalmentState> open, PauseState pause) {
        var only = pause.instalmentId();
        return open.stream()
                .filter(instalment -> only == null || instalment.instalmentId().equals(only));
    }

    private static Standstill standstill(InstalmentState instalment, PauseState state) {
        var pause = state.pause();
        return new Standstill(
                instalment.instalmentId(),
                pause.from(),
                state.lastDay(),
                PAUSE,
                instalment.open(),
                pause.clock() == PauseClock.STOPS);
    }
}
