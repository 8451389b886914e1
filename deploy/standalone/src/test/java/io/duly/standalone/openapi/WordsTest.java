package io.duly.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.duly.command.refusal.Reason;
import io.duly.virtualtime.clock.ClockNotMoved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whether the words about the API and the code speak of the same things. */
class WordsTest {

    private final Words words = Words.read();

    @Test
    void every_reason_of_a_refusal_is_explained() {
        assertThat(reasonsInTheCode())
                .allSatisfy(
                        reason -> assertThat(words.meaning(reason)).as(reason).isNotBlank());
    }

    @Test
    void every_reason_of_a_refusal_is_named_by_an_operation_and_no_other_is() {
        assertThat(words.texts().flatMap(text -> text.refused().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(reasonsInTheCode());
    }

    @Test
    void nothing_is_said_about_an_operation_that_there_is_not() throws IOException {
        assertThat(words.operations()).isSubsetOf(operationsOfTheDocument());
    }

    @Test
    void no_two_operations_have_one_name() {
        assertThat(words.texts().map(OperationText::id)).doesNotHaveDuplicates();
    }

    private static Set<String> reasonsInTheCode() {
        var refusals = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.duly.command", "io.duly.standalone")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()));
        return Stream.concat(refusals, Arrays.stream(ClockNotMoved.Reason.values()))
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static Set<String> operationsOfTheDocument() throws IOException {
        var document = JsonMapper.builder().build().readTree(Files.readString(Path.of("..", "openapi.json")));
        return document.at("/paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
    }
}
