package io.duly.state.attempt;

import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.ContactAttempted;
import io.duly.events.shared.AttemptId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every attempt to reach a customer, in the order in which they were recorded. */
public record Attempts(List<ContactAttempted> all) {

    public static final Attempts NONE = new Attempts(List.of());

    public Attempts {
        all = List.copyOf(all);
    }

    public Optional<ContactAttempted> find(AttemptId attemptId) {
        return all.stream()
                .filter(attempt -> attempt.attemptId().equals(attemptId))
                .findFirst();
    }

    /** Folds one event in. */
    public Attempts after(AttemptEvent event) {
        return switch (event) {
            case ContactAttempted attempted ->
                new Attempts(Stream.concat(all.stream(), Stream.of(attempted)).toList());
        };
    }
}
