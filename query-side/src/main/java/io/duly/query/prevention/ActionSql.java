package io.duly.query.prevention;

/** How the actions of {@code query.prevention_action} stand, for counting them where they are; {@link DealAction} says it for one. */
public final class ActionSql {

    private static final String NOT_NEEDED = "(lapsed_by = 'CLOSED' and lapsed_since <= due_on)";

    /** Of an action with a day, on the day {@code :today}; null where nobody needed it any more. */
    static final String RESULT = """
            case when done_on > due_on then 'DONE_LATE'
                 when done_on is not null then 'DONE'
                 when waived_on is not null then 'WAIVED'
                 when %s then null
                 when lapsed_since is not null or lapses_on <= :today or due_on < :today then 'MISSED'
                 else 'OPEN' end
            """.formatted(NOT_NEEDED);

    /** What is open on the day {@code :today} and still helps. */
    public static final String PENDING = """
            done_on is null and waived_on is null and lapsed_since is null and (lapses_on is null or lapses_on > :today)
            """;

    private ActionSql() {}
}
