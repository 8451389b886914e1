package io.duly.demo.history;

import io.duly.events.shared.UserName;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How diligently the salesperson works on one deal, and how that changes the day of payment.
 *
 * @param percent the share of the playbook's actions that are done
 * @param wellKnown whether the customer has named three persons with three channels each
 */
record Diligence(int percent, boolean wellKnown) {

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
    private static final int NEGLECTED_BELOW = 45;

    /** A customer who pays later than this has no money, and no reminder helps. */
    private static final int DAYS_OF_FORGETTING = 14;

    static Diligence of(UserName salesperson, boolean wellKnown, RandomGenerator random) {
        var usual = USUAL.getOrDefault(salesperson.value(), 70);
        return new Diligence(Math.clamp(usual + random.nextLong(-NOISE, NOISE + 1), 0, 100), wellKnown);
    }

    /** Whether an action is done at all. */
    boolean doesAction(RandomGenerator random) {
        return RandomChoice.happens(percent, random);
    }

    /** How many working days after its due day an action is done. Mostly there are none. */
    int daysOfDelay(RandomGenerator random) {
        return RandomChoice.happens(percent, random) ? 0 : random.nextInt(1, 6);
    }

    /** A customer who is reminded pays in time more often, and a neglected one pays later. */
    List<PaymentPart> adjust(List<PaymentPart> parts, RandomGenerator random) {
        var reminded = RandomChoice.happens(wellKnown ? percent * 7 / 10 : percent * 2 / 10, random);
        var neglected = percent < NEGLECTED_BELOW && RandomChoice.happens(20, random);
        return parts.stream()
                .map(part -> reminded && part.day() > 0 && part.day() <= DAYS_OF_FORGETTING
                        ? new PaymentPart(-random.nextInt(0, 3), part.percent())
                        : neglected && part.day() <= 0 ? new PaymentPart(random.nextInt(2, 13), part.percent()) : part)
                .toList();
    }
}
