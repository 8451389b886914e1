package io.duly.query.contact;

/** SQL that says of many deals {@code d} how well their customers can be reached on the day {@code :today}. */
public final class CoverageOnDay {

    /** One step backwards in the index for each deal. */
    public static final String JOIN = """
            left join lateral (
                select v.level, v.since from query.coverage v
                where v.customer_id = d.customer_id and v.since <= :today
                order by v.since desc limit 1
            ) coverage on true
            """;

    /** Of whom nobody is known, nobody can be reached. */
    public static final String LEVEL = "coalesce(coverage.level, 'BELOW')";

    private CoverageOnDay() {}
}
