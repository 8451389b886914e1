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
    void documents_that_are_unconfirmed_for_four_days_are_no_alarm() {
        assertThat(look(unconfirmedFor(4))).isEmpty();
    }

    @Test
    void documents_that_are_unconfirmed_for_five_days_are_an_alarm_about_their_deal() {
        assertThat(look(unconfirmedFor(5)))
                .extracting(Finding::kind, Finding::cause, Finding::dealId)
                .containsExactly(tuple(WarningKind.DOCUMENTS_UNCONFIRMED, DEAL.toString(), DEAL));
    }

    @Test
    void an_alarm_about_unconfirmed_documents_says_since_when() {
        assertThat(look(unconfirmedFor(9)))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("deliveredOn", TODAY.minusDays(9).toString(), "days", "5"));
    }

    private static List<Finding> look(WarningFacts facts) {
        return MoneyRules.documentsUnconfirmed(facts, THRESHOLDS);
    }
}
