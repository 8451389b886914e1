package io.duly.command.yaml;

import io.duly.command.refusal.Fault;
import io.duly.command.refusal.InvalidCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.BiConsumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a value from YAML that uses the names of its type; what may be null may be left out. All that is wrong is told
 * at once, with its path and its line.
 */
public final class YamlFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private YamlFile() {}

    /**
     * @param name stands for the whole text in a refusal
     * @throws InvalidCommand when the text is no such value, with everything that is wrong
     */
    public static <T> T read(byte[] yaml, Class<T> type, String name) {
        return read(yaml, type, name, (_, _) -> {});
    }

    /** @param more what a type cannot say of its own parts, judged as far as they could be read */
    public static <T> T read(byte[] yaml, Class<T> type, String name, BiConsumer<YamlParts, Faults> more) {
        var unreadable = new ArrayList<Fault>();
        var root = new YamlText(YAML, name, unreadable).read(yaml);
        var faults = new Faults(name, root, unreadable);
        if (root.isPresent()) {
            more.accept(new YamlParts(root.get()), faults);
            var value = new YamlBinding(YAML, faults).bind("", root.get(), YAML.constructType(type));
            if (faults.all().isEmpty()) {
                return type.cast(Objects.requireNonNull(value));
            }
        }
        throw new InvalidCommand(faults.all());
    }

    /** Reads a shipped file, by its path on the class path. */
    public static <T> T shipped(String path, Class<T> type, String name) {
        try (var file = YamlFile.class.getResourceAsStream(path)) {
            return read(Objects.requireNonNull(file, path).readAllBytes(), type, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
