package io.duly.standalone.openapi;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Identifier;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.UserName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People know a deal by its title and a colleague by their name: no answer shows an id alone. */
class NamesBesideIdsTest {

    /** Answers that are left out, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("AuditedState", "as it is stored; DealAt says beside it what its ids stand for"),
            Map.entry("WaitingEvent", "operators see streams, and neither names nor money"),
            Map.entry("Playbook", "a definition, whose actions have their titles"),
            Map.entry("PlaybookDiff.ChangedAction", "both sides of the change have their title"),
            Map.entry("UserController.NewPassword", "the operator has just named the user"),
            Map.entry("Drafts.Draft", "drafts are between few people, who know each other's login names"),
            Map.entry("DraftView.Comment", "drafts are between few people, who know each other's login names"),
            Map.entry("DraftView.Suggestion", "drafts are between few people, who know each other's login names"),
            Map.entry("DraftView.Decision", "drafts are between few people, who know each other's login names"),
            Map.entry("PlaybookLine.Removal", "the draft around it has the titles of its actions"),
            Map.entry("PlaybookLine.Script", "the draft around it has the titles of its actions"),
            Map.entry("PlaybookDiff.ChangedOrder", "the draft beside it has the titles"));

    /** Fields of text that hold the login name of a user, or of Duly itself. */
    private static final Set<String> OF_USERS = Set.of(
            "actor",
            "by",
            "raisedBy",
            "clearedBy",
            "waivedBy",
            "resolvedBy",
            "uploadedBy",
            "collector",
            "collectorId",
            "substitute",
            "salesperson");

    @Test
    void no_answer_shows_an_id_without_its_name() {
        assertThat(methods().flatMap(method -> nameless(method).stream())).isEmpty();
    }

    @Test
    void an_id_without_a_name_is_found_however_deep() {
        assertThat(namelessIn(Outer.class))
                .containsExactly(
                        "NamesBesideIdsTest.Inner.dealId",
                        "NamesBesideIdsTest.Inner.waivedBy",
                        "NamesBesideIdsTest.Outer.customerId");
    }

    @Test
    void the_number_of_a_credit_note_is_not_that_of_its_invoice() {
        assertThat(namelessIn(Note.class)).containsExactly("NamesBesideIdsTest.Note.invoiceId");
    }

    @Test
    void a_name_that_another_record_unwraps_is_beside_it() {
        assertThat(namelessIn(Unwrapping.class)).isEmpty();
    }

    private record Outer(CustomerId customerId, List<Inner> items) {}

    private record Inner(String words, DealId dealId, String waivedBy) {}

    private record Note(CreditNoteId creditNoteId, InvoiceId invoiceId, String number) {}

    private record Unwrapping(@JsonUnwrapped Named deal, String dealTitle) {}

    private record Named(String words, DealId dealId) {}

    private record Property(String name, Class<?> type) {

        boolean isId() {
            return type == String.class
                    ? OF_USERS.contains(name)
                    : NamesBesideIdsTest.isId(type) && !NamedOtherwise.IDS.containsKey(type);
        }

        /** @param own whether it is the id of the record itself */
        Stream<String> names(boolean own) {
            var base = name.endsWith("Id") ? name.substring(0, name.length() - 2) : name;
            var names = Stream.of(base + "Name", base + "Names", base + "Title", base + "Number", name + "Name");
            var ofItself = own ? Stream.of("name", "title", "number", "displayName") : Stream.<String>empty();
            var ofItsInvoice = type == InstalmentId.class ? Stream.of("invoiceNumber") : Stream.<String>empty();
            return Stream.of(names, ofItself, ofItsInvoice).flatMap(all -> all).filter(other -> !other.equals(name));
        }
    }

    private static boolean isId(Class<?> type) {
        return type.getName().startsWith("io.duly.events.")
                && type.isRecord()
                && (Identifier.class.isAssignableFrom(type)
                        || type.getSimpleName().endsWith("Id")
                        || type == UserName.class);
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.duly").stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static Set<String> nameless(Method method) {
        return namelessIn(method.getGenericReturnType());
    }

    private static Set<String> namelessIn(Type answer) {
        var found = new TreeSet<String>();
        walk(answer, found, new HashSet<>());
        return found;
    }

    private static void walk(Type type, Set<String> found, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case Class<?> plain -> walk(plain, found, seen);
            case ParameterizedType of -> {
                Stream.of(of.getActualTypeArguments()).forEach(part -> walk(part, found, seen));
                walk(of.getRawType(), found, seen);
            }
            case WildcardType some -> Stream.of(some.getUpperBounds()).forEach(part -> walk(part, found, seen));
            case Type _ -> {
                /* a variable, which the type around it says */
            }
        }
    }

    private static void walk(Class<?> type, Set<String> found, Set<Type> seen) {
        if (!type.getName().startsWith("io.duly.") || isId(type) || LEFT_OUT.containsKey(name(type))) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> walk((Type) kind, found, seen));
        }
        if (type.isRecord()) {
            judge(type, found);
            walkParts(type, found, seen);
        }
    }

    /** What is unwrapped stands in the record around it, and is judged there. */
    private static void walkParts(Class<?> type, Set<String> found, Set<Type> seen) {
        for (var component : type.getRecordComponents()) {
            if (isUnwrapped(component)) {
                walkParts(component.getType(), found, seen);
            } else {
                walk(component.getGenericType(), found, seen);
            }
        }
    }

    private static void judge(Class<?> type, Set<String> found) {
        var properties = properties(type).collect(toMap(Property::name, Property::type, (one, _) -> one, TreeMap::new));
        var own = properties(type).filter(Property::isId).findFirst();
        properties(type)
                .filter(Property::isId)
                .filter(id -> id.names(own.filter(id::equals).isPresent()).noneMatch(properties::containsKey))
                .forEach(id -> found.add(name(type) + "." + id.name()));
    }

    private static Stream<Property> properties(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> isUnwrapped(component)
                        ? properties(component.getType())
                        : Stream.of(new Property(component.getName(), element(component.getGenericType()))));
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** Of which ids a list is; what is no list is its own. */
    private static Class<?> element(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType of
            when of.getActualTypeArguments().length == 1 -> element(of.getActualTypeArguments()[0]);
            case Type _ -> Object.class;
        };
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
    }
}
