package io.duly.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

/** springdoc gives two classes of one name one schema: the last one that it meets. */
@SuppressWarnings("SameNameButDifferent") // the same names are what is tried
class SchemaNamesTest {

    private final RecordSchemas schemas = new RecordSchemas();

    @Test
    void no_two_classes_of_the_api_have_one_name() {
        var operations = operations();
        assertThat(operations).hasSizeGreaterThan(50);
        assertThatNoException().isThrownBy(() -> operations.forEach(schemas::note));
    }

    @Test
    void two_records_that_controllers_answer_with_are_told_apart() {
        note(One.class);
        clashes(Other.class);
    }

    @Test
    void so_are_records_deep_within_others() {
        note(Deep.class);
        clashes(AlsoDeep.class);
    }

    @Test
    void so_is_what_a_method_adds_to_a_record() {
        note(One.class);
        clashes(Added.class);
    }

    @Test
    void so_are_sealed_families() {
        note(Family.class);
        clashes(OtherFamily.class);
    }

    private void clashes(Class<?> controller) {
        assertThatIllegalStateException().isThrownBy(() -> note(controller)).withMessageContaining("one name");
    }

    private void note(Class<?> controller) {
        methods(controller).forEach(method -> schemas.note(new HandlerMethod(controller, method)));
    }

    private static List<HandlerMethod> operations() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.duly").stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> methods(type).map(method -> new HandlerMethod(type, method)))
                        .toList();
    }

    private static Stream<Method> methods(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    @RestController
    static class One {

        record Thing(String name) {}

        @RequestMapping("/one")
        Thing thing() {
            return new Thing("one");
        }
    }

    @RestController
    static class Other {

        record Thing(int size) {}

        @RequestMapping("/other")
        List<Thing> things() {
            return List.of();
        }
    }

    @RestController
    static class Deep {

        record Outer(Map<String, List<Inner>> inner) {}

        record Inner(String name) {}

        @RequestMapping("/deep")
        Outer outer() {
            return new Outer(Map.of());
        }
    }

    @RestController
    static class AlsoDeep {

        record Surface(Set<Inner> inner) {}

        record Inner(int size) {}

        @RequestMapping("/also")
        Surface surface() {
            return new Surface(Set.of());
        }
    }

    @RestController
    static class Added {

        record Whole(String name) {

            @JsonProperty
            Thing thing() {
                return new Thing(1);
            }
        }

        record Thing(int size) {}

        @RequestMapping("/added")
        Whole whole() {
            return new Whole("whole");
        }
    }

    @RestController
    static class Family {

        sealed interface Kin permits Child {}

        record Child(String name) implements Kin {}

        @RequestMapping("/family")
        Kin kin() {
            return new Child("child");
        }
    }

    @RestController
    static class OtherFamily {

        sealed interface Kin permits Stranger {}

        record Stranger(String name) implements Kin {}

        @RequestMapping("/families")
        Kin kin() {
            return new Stranger("stranger");
        }
    }
}
