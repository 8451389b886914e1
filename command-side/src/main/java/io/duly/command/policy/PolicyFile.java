package io.duly.command.policy;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.yaml.YamlFile;
import io.duly.events.escalation.EscalationPolicy;

/** Reads a ladder from YAML that uses the names of {@link EscalationPolicy}. */
public final class PolicyFile {

    private PolicyFile() {}

    /** @throws InvalidCommand when the text is no ladder; it names the field that is wrong */
    public static EscalationPolicy read(byte[] yaml) {
        return YamlFile.read(yaml, EscalationPolicy.class, "policy");
    }
}
