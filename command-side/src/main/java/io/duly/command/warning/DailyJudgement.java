package io.duly.command.warning;

import io.duly.command.calendar.CreditorTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every morning has those customers judged for whom something may have changed merely because a day has passed. */
@Component
public class MorningRound {

    private static final int UNTIL_THE_NEXT_REVIEW = 30;

    private final JdbcClient sql;
    private final Judgement judgement;
    private final Thresholds thresholds;
    private final CreditorTime creditor;

    MorningRound(JdbcClient sql, Judgement judgement, Thresholds thresholds, CreditorTime creditor) {
        this.sql = sql;
        this.judgement = judgement;
        this.thresholds = thresholds;
        this.creditor = creditor;
    }

    /** Going twice, or on a later day than was meant, does no harm. */
    public void go() {
        var today = creditor.today();
        judgement.judge(concerned(today));
        sql.sql("update command.warning_sign set review_on = ? where review_on <= ?")
                .params(today.plusDays(UNTIL_THE_NEXT_REVIEW), today)
                .update();
        sql.sql("delete from command.contact_turn where turns_on <= ?")
                .param(today)
                .update();
    }

    private List<UUID> concerned(LocalDate today) {
        return sql.sql("""
                        select customer_id from command.warning_sign where review_on <= :today
                        union
                        select customer_id from command.deal_standing
                        where delivered_on <= :lastDelivery and not documents_confirmed and outcome is null
                        union
                        select customer_id from command.contact_turn where turns_on <= :today""")
                .param("today", today)
                .param("lastDelivery", today.minusDays(thresholds.documentsUnconfirmedDays()))
                .query(UUID.class)
                .list();
    }
}
