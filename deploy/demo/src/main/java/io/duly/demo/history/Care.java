package io.duly.demo.history;

import io.duly.events.shared.UserName;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How well one deal is looked after, and what that does to the day on which it is paid.
 *
 * @param percent of the playbook's actions that are done
 * @param wellKnown whether there are three persons with three channels each to talk to
 */
record Care(int percent, boolean wellKnown) {

    private static final Map<String, Integer> USUAL = Map.of(
            "anna.belova",
            93,
            "olga.reznik",
            84,
            "salesperson",
            78,
            "ines.laurent",
            66,
            "timur.safin",
            52,
            "pavel.zimin",
            30);
    private static final int NOISE = 15;
    private static final int NEGLECT = 45;

    /** Who pays later than so many days has no money, and no reminder helps. */
    private static final int FORGETS = 14;

    static Care of(UserName salesperson, boolean wellKnown, RandomGenerator dice) {
        var usual = USUAL.getOrDefault(salesperson.value(), 70);
        return new Care(Math.clamp(usual + dice.nextLong(-NOISE, NOISE + 1), 0, 100), wellKnown);
    }

    /** Whether an action is done at all. */
    boolean does(RandomGenerator dice) {
        return Odds.of(percent, dice);
    }

    /** How many working days after its day a done action is done: mostly none. */
    int delay(RandomGenerator dice) {
        return Odds.of(percent, dice) ? 0 : dice.nextInt(1, 6);
    }

    /** Who is reminded through the right person pays in time more often; who is forgotten forgets. */
    List<Portion> sways(List<Portion> portions, RandomGenerator dice) {
        var helped = Odds.of(wellKnown ? percent * 7 / 10 : percent * 2 / 10, dice);
        var forgotten = percent < NEGLECT && Odds.of(20, dice);
        return portions.stream()
                .map(portion -> helped && portion.day() > 0 && portion.day() <= FORGETS
                        ? new Portion(-dice.nextInt(0, 3), portion.percent())
                        : forgotten && portion.day() <= 0
                                ? new Portion(dice.nextInt(2, 13), portion.percent())
                                : portion)
                .toList();
    }
}
