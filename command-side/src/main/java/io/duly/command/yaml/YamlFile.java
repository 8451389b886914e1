package io.duly.command.yaml;

import io.duly.command.refusal.InvalidCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a value from YAML that uses the names of its type; what may be null may be left out. */
public final class YamlFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new OptionalFields())
            .build();

    private YamlFile() {}

    /**
     * @param name stands before the name of each field in a refusal
     * @throws InvalidCommand when the text is no such value, with the field that is wrong
     */
    public static <T> T read(byte[] yaml, Class<T> type, String name) {
        try {
            var value = YAML.readValue(yaml, type);
            if (value == null) {
                throw new InvalidCommand(name, "is empty");
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw new InvalidCommand(path(name, unknown), "is not known");
        } catch (ValueInstantiationException refused) {
            var cause = refused.getCause();
            throw new InvalidCommand(
                    path(name, refused), "is refused: " + (cause == null ? refused : cause).getMessage());
        } catch (JacksonException malformed) {
            throw new InvalidCommand(
                    path(name, malformed),
                    "is missing or cannot be read: "
                            + malformed
                                    .getOriginalMessage()
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                                    .toLowerCase(Locale.ROOT));
        }
    }

    /** Reads a shipped file, by its path on the class path. */
    public static <T> T shipped(String path, Class<T> type, String name) {
        try (var file = YamlFile.class.getResourceAsStream(path)) {
            return read(Objects.requireNonNull(file, path).readAllBytes(), type, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name, JacksonException fault) {
        var path = new StringBuilder(name);
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
