package io.duly.command.intake.csv;

import io.duly.command.intake.Intake;
import io.duly.command.intake.RejectedLine;
import java.util.ArrayList;
import java.util.List;

/** The lines that were rejected: the first of them are kept, and the rest is counted. */
final class Rejected {

    private final List<RejectedLine> kept = new ArrayList<>();
    private int count;

    void add(RejectedLine line) {
        count++;
        if (kept.size() < Intake.MOST_REJECTIONS_KEPT) {
            kept.add(line);
        }
    }

    List<RejectedLine> kept() {
        return List.copyOf(kept);
    }

    int count() {
        return count;
    }
}
