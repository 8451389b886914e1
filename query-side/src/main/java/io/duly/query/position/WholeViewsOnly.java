package io.duly.query.position;

import io.duly.query.projection.WholeViews;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns a question away that would be answered with a part of a list, which looks like the whole of it. */
@Component
public class WholeViewsOnly {

    private final WholeViews views;

    WholeViewsOnly(WholeViews views) {
        this.views = views;
    }

    /** @throws ViewsNotWhole when any of these views is being rebuilt, or filled for the first time */
    public void require(Set<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var unfinished = views.unfinished(names);
        if (!unfinished.isEmpty()) {
            throw new ViewsNotWhole(unfinished);
        }
    }
}
