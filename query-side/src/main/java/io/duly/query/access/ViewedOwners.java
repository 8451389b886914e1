package io.duly.query.access;

import io.duly.access.Ownership;
import io.duly.access.Sight;
import io.duly.access.Viewer;
import io.duly.access.Whose;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.query.position.WholeViewsOnly;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says from the views whose a deal or a customer is, by the same rule by which lists are narrowed. */
@Component
class ViewedOwners implements Ownership {

    private static final String QUESTION = "select %s from query.%s thing where %s = :id";

    private static final Set<String> READ = Set.of(OwnRows.DEALS, OwnRows.CUSTOMERS);

    private final JdbcClient jdbc;
    private final WholeViewsOnly wholeViews;

    ViewedOwners(JdbcClient jdbc, WholeViewsOnly wholeViews) {
        this.jdbc = jdbc;
        this.wholeViews = wholeViews;
    }

    @Override
    public Owner of(DealId dealId, Viewer viewer) {
        var own = OwnRows.ofDeals(new Sight(viewer, Whose.OWN), "thing");
        return ask(QUESTION.formatted(own, "deal", "deal_id"), dealId.value(), viewer);
    }

    @Override
    public Owner of(CustomerId customerId, Viewer viewer) {
        var own = OwnRows.ofCustomers(new Sight(viewer, Whose.OWN), "thing");
        return ask(QUESTION.formatted(own, "customer", "customer_id"), customerId.value(), viewer);
    }

    private Owner ask(String question, UUID id, Viewer viewer) {
        wholeViews.require(READ);
        return jdbc.sql(question)
                .param(OwnRows.NAMES, OwnRows.names(viewer))
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .map(own -> own ? Owner.SELF : Owner.SOMEBODY_ELSE)
                .orElse(Owner.NOBODY);
    }
}
