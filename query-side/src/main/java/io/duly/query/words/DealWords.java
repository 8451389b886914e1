package io.duly.query.words;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.StageEvent;
import java.util.Locale;

/** Says in one English sentence what happened to a deal. */
public final class DealWords {

    private DealWords() {}

    public static String describe(DealEvent event) {
        return about(event).describe();
    }

    static EventWords about(DealEvent event) {
        return switch (event) {
            case StageEvent stage -> new StageWords(stage);
            case MoneyEvent money -> new MoneyWords(money);
            case LadderEvent ladder -> new LadderWords(ladder);
            case PreventionEvent prevention -> new PreventionWords(prevention);
        };
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
