package io.duly.query.position;

import static java.util.stream.Collectors.joining;

import io.duly.query.projection.WholeViews;
import io.duly.query.projection.WholeViews.Filling;
import java.util.List;

/** What was asked for would be shown from views of which only a part is there yet. */
public final class ViewsNotWhole extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int percent;

    public ViewsNotWhole(List<Filling> unfinished) {
        super("not whole yet: "
                + unfinished.stream()
                        .map(view -> view.view() + " " + view.percent() + " %")
                        .collect(joining(", ")));
        this.percent = WholeViews.percent(unfinished);
    }

    int percent() {
        return percent;
    }
}
