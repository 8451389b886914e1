package io.duly.standalone.http;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The English sentences in the code, each put together as it would be said. A value that only a running service knows
 * is {@value #VALUE}; a choice between two texts gives both sentences.
 */
final class SourceSentences {

    static final String VALUE = "77";

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Alpha}{2,}.* .*|.* \\p{Alpha}{2,}.*");
    private static final Pattern PLACE = Pattern.compile("%[0-9$+-]*[a-zA-Z]");

    /** What these are given is read by operators, by the database or by nobody. */
    private static final Set<String> INNER_TYPES = Set.of(
            "BadCredentialsException",
            "CancellationException",
            "ConcurrencyException",
            "EventStoreException",
            "IllegalStateException",
            "InsufficientAuthenticationException",
            "SerializationException",
            "StringBuilder",
            "UncheckedIOException",
            "UnsupportedOperationException");

    private static final Set<String> INNER_CALLS = Set.of(
            "contains",
            "counters",
            "debug",
            "description",
            "error",
            "gauges",
            "getOrComputeResource",
            "history",
            "info",
            "setHeader",
            "warn");

    private SourceSentences() {}

    record Sentence(String file, String text) {}

    static List<Sentence> in(List<Path> folders) {
        var files = folders.stream().flatMap(SourceSentences::files).toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<Sentence>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (var unit : ((JavacTask) task).parse()) {
                unit.accept(new Collector(unit, found), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector extends TreeScanner<Void, Void> {

        private final String file;
        private final List<Sentence> found;

        Collector(CompilationUnitTree unit, List<Sentence> found) {
            this.file = unit.getPackageName() + "."
                    + Path.of(unit.getSourceFile().getName())
                            .getFileName()
                            .toString()
                            .replace(".java", "");
            this.found = found;
        }

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (tree instanceof ExpressionTree expression) {
                var sentences = texts(expression).stream()
                        .filter(text -> SENTENCE.matcher(text).matches())
                        .toList();
                if (!sentences.isEmpty()) {
                    sentences.forEach(text -> found.add(new Sentence(file, text)));
                    return null;
                }
            }
            return super.scan(tree, null);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            return INNER_TYPES.contains(made.getIdentifier().toString()) ? null : super.visitNewClass(made, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            return INNER_CALLS.contains(name(call)) ? null : super.visitMethodInvocation(call, null);
        }
    }

    private static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    /** What an expression can say; empty where it says nothing of its own. */
    private static List<String> texts(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> literal.getValue() instanceof String text ? List.of(text) : List.of();
            case ParenthesizedTree inner -> texts(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.concat(texts(choice.getTrueExpression()).stream(), texts(choice.getFalseExpression()).stream())
                        .toList();
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> joined(sum);
            case MethodInvocationTree call when name(call).equals("formatted") -> formatted(call);
            default -> List.of();
        };
    }

    private static List<String> joined(BinaryTree sum) {
        var left = texts(sum.getLeftOperand());
        var right = texts(sum.getRightOperand());
        return left.isEmpty() && right.isEmpty()
                ? List.of()
                : orValue(left)
                        .flatMap(start -> orValue(right).map(end -> start + end))
                        .toList();
    }

    private static List<String> formatted(MethodInvocationTree call) {
        var texts = texts(((MemberSelectTree) call.getMethodSelect()).getExpression());
        for (var argument : call.getArguments()) {
            texts = texts.stream()
                    .flatMap(text -> orValue(texts(argument)).map(value -> filled(text, value)))
                    .toList();
        }
        return texts.stream().map(text -> text.replace("%%", "%")).toList();
    }

    private static String filled(String text, String value) {
        var place = PLACE.matcher(text);
        return place.find() ? text.substring(0, place.start()) + value + text.substring(place.end()) : text;
    }

    private static Stream<String> orValue(List<String> texts) {
        return texts.isEmpty() ? Stream.of(VALUE) : texts.stream();
    }
}
