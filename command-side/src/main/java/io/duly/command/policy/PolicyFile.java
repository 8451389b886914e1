package io.duly.command.policy;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.yaml.YamlFile;
import io.duly.events.escalation.EscalationPolicy;

/** Reads a ladder from YAML that uses the names of {@link EscalationPolicy}. */
public final class PolicyFile {

    private static final String NAME = "policy";

    private PolicyFile() {}

    /** @throws InvalidCommand when the text is no ladder; it names each field that is wrong, with its line */
    public static EscalationPolicy read(byte[] yaml) {
        return YamlFile.read(yaml, EscalationPolicy.class, NAME, PolicyFaults::find);
    }

    static EscalationPolicy shipped(String path) {
        return YamlFile.shipped(path, EscalationPolicy.class, NAME);
    }
}
