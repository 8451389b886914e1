package io.duly.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import fluent.bundle.FluentBundle;
import fluent.syntax.AST.Pattern;
import fluent.syntax.parser.FTLParser;
import fluent.syntax.parser.FTLStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The sentences of one language by name, and how the language writes amounts, days and lists. */
public final class Sentences {

    private final Locale language;
    private final FluentBundle bundle;

    private Sentences(Locale language, FluentBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Sentences read(Class<?> type, Locale language) {
        var file = language.getLanguage() + ".ftl";
        try (var text = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return parse(language, new String(text.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sentences parse(Locale language, String text) {
        var parsed = FTLParser.parse(FTLStream.of(text));
        if (parsed.hasErrors()) {
            throw new IllegalArgumentException("sentences that cannot be read: " + parsed.errors());
        }
        return new Sentences(
                language,
                FluentBundle.builder(language, new Grammar())
                        .addResource(parsed)
                        .withIsolation(false)
                        .build());
    }

    /** How a language writes amounts, days and lists, for sentences that are written elsewhere. */
    static Sentences none(Locale language) {
        return new Sentences(
                language, FluentBundle.builder(language, new Grammar()).build());
    }

    public Locale language() {
        return language;
    }

    /** The names of all sentences; a part of one, or one of several titles, has its name after a dot. */
    public Set<String> names() {
        return bundle.getMessages().values().stream()
                .flatMap(message -> Stream.concat(
                        message.pattern().map(_ -> message.name()).stream(),
                        message.attributes().stream().map(part -> message.name() + "." + part.name())))
                .collect(Collectors.toSet());
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The names of the values that a sentence has places for; empty when there is no such sentence. */
    public Optional<Set<String>> places(String name) {
        return find(name).map(Places::of);
    }

    /**
     * Says a sentence.
     *
     * @param values the values that it has places for, by their names
     * @throws IllegalArgumentException when nobody has written it, or a place would stay empty
     */
    public String say(String name, Map<String, ?> values) {
        var pattern =
                find(name).orElseThrow(() -> new IllegalArgumentException("no sentence " + name + " in " + language));
        var troubles = new ArrayList<Exception>();
        var said = bundle.formatPattern(pattern, values, troubles);
        if (!troubles.isEmpty()) {
            throw new IllegalArgumentException(name + " cannot be said: " + troubles, troubles.getFirst());
        }
        return said;
    }

    public String say(String name) {
        return say(name, Map.of());
    }

    public String title(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Such as EUR 1,234.50, with the currency where the language has it. */
    public String money(Money money) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.getScale());
        format.setMaximumFractionDigits(money.getScale());
        var amount = format.format(money.getAmount());
        var code = money.getCurrencyUnit().getCode();
        return isRussian() ? amount + "\u00a0" + code : code + "\u00a0" + amount;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", language)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    /** Such as a, b and c: the British do without the last comma. */
    public String list(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        return ListFormat.getInstance(
                        isRussian() ? language : Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    private boolean isRussian() {
        return language.equals(Phrasebook.RUSSIAN);
    }

    private Optional<Pattern> find(String name) {
        var dot = name.indexOf('.');
        return dot < 0
                ? bundle.getMessagePattern(name)
                : bundle.getAttributePattern(name.substring(0, dot), name.substring(dot + 1));
    }
}
