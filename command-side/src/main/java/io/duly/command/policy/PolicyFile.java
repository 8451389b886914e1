package io.duly.command.policy;

import io.duly.command.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A ladder written down as YAML, in the words of {@link EscalationPolicy}. */
public final class PolicyFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private PolicyFile() {}

    /** @throws InvalidCommand when the text is no ladder, with the field that is wrong */
    public static EscalationPolicy read(byte[] yaml) {
        try {
            return YAML.readValue(yaml, EscalationPolicy.class);
        } catch (UnrecognizedPropertyException unknown) {
            throw new InvalidCommand(path(unknown), "is not known");
        } catch (ValueInstantiationException refused) {
            var cause = refused.getCause();
            throw new InvalidCommand(path(refused), "is refused: " + (cause == null ? refused : cause).getMessage());
        } catch (JacksonException malformed) {
            throw new InvalidCommand(
                    path(malformed),
                    "is missing or cannot be read: "
                            + malformed
                                    .getOriginalMessage()
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                                    .toLowerCase(Locale.ROOT));
        }
    }

    private static String path(JacksonException fault) {
        var path = new StringBuilder("policy");
        for (var step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
