package io.duly.words;

import fluent.bundle.resolver.Scope;
import fluent.functions.FluentFunction;
import fluent.functions.FluentFunctionFactory;
import fluent.functions.FluentImplicit;
import fluent.functions.FunctionResources;
import fluent.functions.ImplicitFormatter;
import fluent.functions.ImplicitReducer;
import fluent.functions.ResolvedParameters;
import fluent.syntax.AST.SelectExpression;
import fluent.types.FluentValue;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What Fluent leaves to those who use it: how numbers are written, and which word follows a number. */
final class Grammar implements FluentFunctionFactory {

    @Override
    public Set<FluentImplicit> implicits() {
        return Set.of(new Numbers(), new Days(), new Values());
    }

    @Override
    public Set<FluentFunction> functions() {
        return Set.of();
    }

    @Override
    public FunctionResources resources(Locale language) {
        return new Plurals(language);
    }

    /** The rules of Unicode for whole numbers. */
    private record Plurals(Locale locale) implements FunctionResources {

        @Override
        public String selectCardinal(Number number) {
            var count = Math.absExact(number.longValue());
            return locale.equals(Phrasebook.RUSSIAN) ? inRussian(count) : inEnglish(count);
        }

        private static String inEnglish(long count) {
            return count == 1 ? "one" : "other";
        }

        private static String inRussian(long count) {
            var unit = count % 10;
            var isTeen = count / 10 % 10 == 1;
            if (isTeen || unit == 0 || unit > 4) {
                return "many";
            }
            return unit == 1 ? "one" : "few";
        }
    }

    private record Numbers() implements FluentImplicit, ImplicitFormatter {

        @Override
        public Implicit id() {
            return Implicit.NUMBER;
        }

        @Override
        public List<FluentValue<?>> apply(ResolvedParameters values, Scope scope) {
            return values.valuesAll().toList();
        }

        @Override
        public String format(FluentValue<?> value, Scope scope) {
            return NumberFormat.getNumberInstance(scope.bundle().locale()).format(value.value());
        }
    }

    /** Days come as text, because a sentence alone does not know how much of them to say. */
    private record Days() implements FluentImplicit, ImplicitFormatter {

        @Override
        public Implicit id() {
            return Implicit.TEMPORAL;
        }

        @Override
        public List<FluentValue<?>> apply(ResolvedParameters values, Scope scope) {
            return values.valuesAll().toList();
        }

        @Override
        public String format(FluentValue<?> value, Scope scope) {
            throw new IllegalArgumentException("say " + value.value() + " as a day of the language");
        }
    }

    private record Values() implements FluentImplicit, ImplicitReducer {

        @Override
        public Implicit id() {
            return Implicit.JOIN;
        }

        @Override
        public List<FluentValue<?>> apply(ResolvedParameters values, Scope scope) {
            return values.valuesAll().toList();
        }

        /** A number that is named goes before its plural, so that none can be said in words of its own. */
        @Override
        public List<FluentValue<?>> select(SelectExpression choice, ResolvedParameters values, Scope scope) {
            return values.valuesAll()
                    .map(value -> choice.matchVariant(String.valueOf(value.value()))
                            .orElseGet(() -> value.select(choice, values, scope)))
                    .flatMap(variant -> variant.value().resolve(scope).stream())
                    .collect(Collectors.toList());
        }

        @Override
        public String reduce(List<FluentValue<?>> values, Scope scope) {
            return values.stream().map(value -> value.format(scope)).collect(Collectors.joining());
        }
    }
}
