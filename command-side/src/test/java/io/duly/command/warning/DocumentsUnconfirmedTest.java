package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.unconfirmedFor;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsUnconfirmedTest {

    @Test
    void for_four_days_nobody_worries() {
        assertThat(look(unconfirmedFor(4))).isEmpty();
    }

    @Test
    void from_the_fifth_on_it_is_an_alarm_about_that_deal() {
        assertThat(look(unconfirmedFor(5)))
                .extracting(Finding::kind, Finding::cause, Finding::dealId)
                .containsExactly(tuple(WarningKind.DOCUMENTS_UNCONFIRMED, DEAL.toString(), DEAL));
    }

    @Test
    void it_says_since_when() {
        assertThat(look(unconfirmedFor(9)))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("deliveredOn", TODAY.minusDays(9).toString(), "days", "5"));
    }

    private static List<Finding> look(WarningFacts facts) {
        return MoneyRules.documentsUnconfirmed(facts, THRESHOLDS);
    }
}
