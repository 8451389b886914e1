package io.duly.command.policy;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.yaml.YamlFile;
import io.duly.events.escalation.EscalationPolicy;

/** A ladder written down as YAML, in the words of {@link EscalationPolicy}. */
public final class PolicyFile {

    private PolicyFile() {}

    /** @throws InvalidCommand when the text is no ladder, with the field that is wrong */
    public static EscalationPolicy read(byte[] yaml) {
        return YamlFile.read(yaml, EscalationPolicy.class, "policy");
    }
}
