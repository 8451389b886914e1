package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.state.prevention.Missing;
import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** The refusal of a gate that lacks exactly this, in this order. */
public final class ClosedGate extends TypeSafeMatcher<CommandRejected> {

    private final List<Missing> missing;

    private ClosedGate(List<Missing> missing) {
        this.missing = missing;
    }

    public static ClosedGate lacking(Missing... missing) {
        return new ClosedGate(List.of(missing));
    }

    public static ClosedGate lacking(List<Missing> missing) {
        return new ClosedGate(missing);
    }

    @Override
    protected boolean matchesSafely(CommandRejected refusal) {
        return refusal.reason() == DealRefusal.GATE_CLOSED && refusal.missing().equals(missing);
    }

    @Override
    protected void describeMismatchSafely(CommandRejected refusal, Description description) {
        description.appendText(refusal.reason() + " lacking " + refusal.missing());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a closed gate lacking " + missing);
    }
}
