package io.duly.command.warning;

import io.duly.command.calendar.CreditorTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges every morning the customers whose warning signs may change merely because a day has passed. */
@Component
public class DailyJudgement {

    private static final int UNTIL_THE_NEXT_REVIEW = 30;

    private final JdbcClient sql;
    private final JudgementRunner runner;
    private final Thresholds thresholds;
    private final CreditorTime creditor;

    DailyJudgement(JdbcClient sql, JudgementRunner runner, Thresholds thresholds, CreditorTime creditor) {
        this.sql = sql;
        this.runner = runner;
        this.thresholds = thresholds;
        this.creditor = creditor;
    }

    /** Running it twice, or on a later day than was meant, does no harm. */
    public void run() {
        var today = creditor.today();
        runner.judge(concerned(today));
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
