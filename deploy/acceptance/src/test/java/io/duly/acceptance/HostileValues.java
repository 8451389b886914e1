package io.duly.acceptance;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What people, programs and attackers send in place of what is asked for. No value here is right anywhere. */
final class HostileValues {

    /** Numbers that are none, or that are short to write and endless to calculate with. */
    static final List<String> NUMBERS = List.of(
            "1e-999999",
            "1e999999",
            "-1e999999",
            "1e2147483647",
            "1e-2147483648",
            "0e999999",
            "9".repeat(400),
            "0." + "0".repeat(400) + "1",
            "NaN",
            "Infinity",
            "-2147483649",
            "9223372036854775808",
            "0x10",
            "1 0",
            "1_000",
            "\u0663",
            "\uFF11");

    static final List<String> DATES = List.of(
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "-0001-01-01",
            "+10000-01-01",
            "+6000000-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-3-2",
            "20260302",
            "2026-03-02+01:00",
            "2026-W10-1",
            "\u0662\u0660\u0662\u0666-\u0660\u0663-\u0660\u0662",
            "today");

    static final List<String> MOMENTS = List.of(
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+18:00",
            "9999-12-31T23:59:59-18:00",
            "294277-01-01T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-03-02T07:00:00+99:00",
            "2026-03-02T25:00:00Z",
            "9223372036854775807");

    static final List<String> TEXTS = List.of(
            "a\u001b[31mb",
            "a\u0000b",
            "a\u202Eb",
            "a\u2066b",
            "a\u200Bb",
            "a\u2028b",
            "a\u00ADb",
            "a\uE000b",
            "a\uFFFDb",
            "a\uD800",
            "\uFEFFa",
            "\u3164",
            "\u2800",
            "\u0301",
            "a" + Character.toString(0xE0041),
            Character.toString(0x10FFFF),
            "",
            "   ",
            "a".repeat(6000));

    /** Parts of an address, as they stand in it. */
    static final List<String> SEGMENTS = List.of(
            "1-1-1-1-1",
            "00000000-0000-0000-0000-0000000000a10",
            "000000000000000000000000000000a1",
            "%7B00000000-0000-0000-0000-0000000000a1%7D",
            "%D9%A30000000-0000-0000-0000-0000000000a1",
            "-1",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "0x10",
            "..",
            "%2e%2e",
            "%2f",
            "a%2fb",
            "%5c",
            "%00",
            "%0a",
            "%1b",
            "%E2%80%AE",
            "%ff",
            "%ED%A0%80",
            "%20",
            ";x=1",
            "a".repeat(5000));

    /** Values of the headers that the API heeds. */
    static final List<String> HEADERS = List.of(
            "9223372036854775808",
            "-1",
            "1e9",
            "1.5",
            "0x10",
            "\"9223372036854775808\"",
            "\"-1\"",
            "\"1\"x",
            "W/1",
            "\"" + "9".repeat(3000) + "\"",
            "a, b");

    /** JSON that is of another kind than whatever was asked for. */
    private static final List<String> JSON = List.of(
            "null", "true", "-0", "1e400", "1e-400", "1e999999999", "[]", "{}", "[[[[]]]]", "{\"\":{}}", "[null]");

    private HostileValues() {}

    /** What stands in a parameter in place of this plausible value. */
    static Stream<String> inPlaceOf(String plausible) {
        return switch (plausible) {
            case String number when number.matches("\\d+") -> Stream.concat(NUMBERS.stream(), Stream.of("", "a"));
            case String date
            when date.startsWith("2026-") ->
                Stream.of(DATES, MOMENTS, List.of("", "1e999999")).flatMap(List::stream);
            default -> TEXTS.stream();
        };
    }

    /** What stands in a body in place of this plausible value: texts, and the numbers that some of them are. */
    static Stream<String> inPlaceOf(JsonNode plausible) {
        if (plausible.isContainer()) {
            return JSON.stream();
        }
        var texts = inPlaceOf(plausible.asString()).map(HostileValues::quoted);
        var numbers = NUMBERS.stream().filter(number -> number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?(e-?\\d+)?"));
        return Stream.of(JSON.stream(), texts, plausible.isNumber() ? numbers : Stream.<String>empty())
                .flatMap(all -> all);
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
        return json.append('"').toString();
    }
}
