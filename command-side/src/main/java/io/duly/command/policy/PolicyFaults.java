package io.duly.command.policy;

import io.duly.command.yaml.Faults;
import io.duly.command.yaml.YamlParts;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.CurrencyCode;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a written ladder beyond the form of its values. */
final class PolicyFaults {

    private final List<YamlParts> steps;
    private final Faults faults;

    private PolicyFaults(List<YamlParts> steps, Faults faults) {
        this.steps = steps;
        this.faults = faults;
    }

    static void find(YamlParts policy, Faults faults) {
        new PolicyFaults(policy.items("steps"), faults).find();
    }

    private void find() {
        for (int i = 0; i < steps.size(); i++) {
            var path = "steps[" + i + "].";
            var step = steps.get(i);
            number(step, "offsetDays").map(EscalationStep::offsetFault).ifPresent(add(path + "offsetDays"));
            number(step, "level").map(EscalationStep::levelFault).ifPresent(add(path + "level"));
            step.field("minimumOpen")
                    .flatMap(YamlParts::number)
                    .map(EscalationStep::minimumFault)
                    .ifPresent(add(path + "minimumOpen"));
            step.fields("minimumOpenIn")
                    .forEach((currency, amount) -> minimum(path + "minimumOpenIn." + currency, currency, amount));
            step.fields("script")
                    .forEach((language, words) ->
                            words.text().flatMap(StepScripts::fault).ifPresent(add(path + "script." + language)));
        }
        repeated();
        backwards("offsetDays", 1, "does not come after that of steps[%d]");
        backwards("level", 0, "is below that of steps[%d]");
    }

    private void minimum(String path, String currency, YamlParts amount) {
        currency(currency)
                .flatMap(code -> amount.number().map(number -> EscalationStep.minimumFault(code, number)))
                .ifPresent(add(path));
    }

    private void repeated() {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < steps.size(); i++) {
            var name = steps.get(i).field("step").flatMap(YamlParts::text).orElse(null);
            var before = name == null ? null : first.putIfAbsent(name, i);
            if (before != null) {
                faults.add("steps[" + i + "].step", "is the name of steps[" + before + "] already");
            }
        }
    }

    /** Each step is held against the highest before it, so that one wrong step is one fault. */
    private void backwards(String field, int least, String message) {
        @Nullable Integer highest = null;
        int where = 0;
        for (int i = 0; i < steps.size(); i++) {
            var number = number(steps.get(i), field).orElse(null);
            if (number == null) {
                continue;
            }
            if (highest != null && number < highest + least) {
                faults.add("steps[" + i + "]." + field, message.formatted(where));
            } else {
                highest = number;
                where = i;
            }
        }
    }

    private Consumer<String> add(String path) {
        return message -> faults.add(path, message);
    }

    private static Optional<Integer> number(YamlParts step, String field) {
        return step.field(field).flatMap(YamlParts::wholeNumber);
    }

    private static Optional<CurrencyCode> currency(String code) {
        try {
            return Optional.of(new CurrencyCode(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty(); // told by whoever binds the key
        }
    }
}
