package io.duly.words;

import fluent.syntax.AST.Expression;
import fluent.syntax.AST.InlineExpression.VariableReference;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.PatternElement.Placeable;
import fluent.syntax.AST.SelectExpression;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the places of a sentence. */
final class Places {

    private Places() {}

    static Set<String> of(Pattern sentence) {
        return in(sentence).collect(Collectors.toSet());
    }

    private static Stream<String> in(Pattern sentence) {
        return sentence.elements().stream()
                .flatMap(element -> element instanceof Placeable place ? in(place.expression()) : Stream.empty());
    }

    private static Stream<String> in(Expression expression) {
        return switch (expression) {
            case VariableReference variable -> Stream.of(variable.name());
            case SelectExpression choice ->
                Stream.concat(
                        in(choice.selector()), choice.variants().stream().flatMap(variant -> in(variant.value())));
            case Placeable place -> in(place.expression());
            default -> Stream.empty();
        };
    }
}
