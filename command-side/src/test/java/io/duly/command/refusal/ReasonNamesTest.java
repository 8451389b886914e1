package io.duly.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonNamesTest {

    @Test
    void every_reason_of_every_room_has_a_name_of_its_own() {
        var names = reasons().stream()
                .flatMap(room -> Arrays.stream(room.reflect().getEnumConstants()))
                .map(reason -> ((Reason) reason).name())
                .toList();
        assertThat(names).contains("DEAL_CLOSED", "GATE_CLOSED").doesNotHaveDuplicates();
    }

    @Test
    void nothing_but_an_enum_is_a_reason() {
        assertThat(reasons()).isNotEmpty().allMatch(JavaClass::isEnum);
    }

    private static List<JavaClass> reasons() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.duly.command")
                        .stream()
                        .filter(type -> type.isAssignableTo(Reason.class) && !type.isInterface())
                        .toList();
    }
}
