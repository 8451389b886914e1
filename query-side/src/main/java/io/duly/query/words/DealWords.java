package io.duly.query.words;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PauseEvent;
import io.duly.events.deal.PlanEvent;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.StageEvent;

/** Says in one sentence what happened to a deal. */
public final class DealWords {

    private DealWords() {}

    public static String describe(DealEvent event, Teller teller) {
        return about(event).describe(teller);
    }

    static EventWords about(DealEvent event) {
        return switch (event) {
            case StageEvent stage -> new StageWords(stage);
            case MoneyEvent money -> new MoneyWords(money);
            case LadderEvent ladder -> new LadderWords(ladder);
            case PreventionEvent prevention -> new PreventionWords(prevention);
            case PauseEvent pause -> new PauseWords(pause);
            case DisputeEvent dispute -> new DisputeWords(dispute);
            case PromiseEvent promise -> new PromiseWords(promise);
            case PlanEvent plan -> new PlanWords(plan);
        };
    }
}
