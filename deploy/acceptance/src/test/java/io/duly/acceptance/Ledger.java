package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A ledger of invoices small enough to be judged by plain counting, which is what Duly's answers are held against. */
record Ledger(List<Line> lines) {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    static final String MAPPING = """
            delimiter: ";"
            charset: UTF-8
            date-format: yyyy-MM-dd
            currency: EUR
            columns:
              customer-id: customer
              customer-name: name
              invoice-number: invoice
              invoice-date: issued
              due-date: due
              amount: amount
              paid-on: paid
            """;

    private static final List<Integer> OFFSETS = List.of(-7, -1, 1, 3, 7, 10, 15, 30, 60);

    /** One invoice, due at once and paid at once. */
    record Line(
            String customer,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            BigDecimal amount,
            @Nullable LocalDate paidOn) {

        boolean isOpenAfter(LocalDate day) {
            return !issuedOn.isAfter(day) && (paidOn == null || paidOn.isAfter(day));
        }

        /** Payments are booked in the evening, so what is paid today still owed this morning. */
        boolean isOpenOnTheMorningOf(LocalDate day) {
            return issuedOn.isBefore(day) && (paidOn == null || !paidOn.isBefore(day));
        }

        boolean wasLateBefore(LocalDate day) {
            var overdueSince = dueOn.plusDays(1);
            return overdueSince.isBefore(day)
                    && isOpenOnTheMorningOf(overdueSince)
                    && (paidOn == null || !paidOn.isBefore(day.minusDays(365)));
        }
    }

    /** Invoices of six months with good, slow and bad payers; the same seed gives the same ledger on every machine. */
    static Ledger generated(int invoices, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<Line>();
        for (int i = 1; i <= invoices; i++) {
            var customer = random.nextInt(12);
            var issuedOn = FIRST_DAY.plusDays(random.nextInt(180));
            var dueOn = issuedOn.plusDays(14 + random.nextInt(17));
            var late = random.nextInt(10) < customer ? random.nextInt(75) : -random.nextInt(10);
            lines.add(new Line(
                    "%04d".formatted(customer),
                    "%06d".formatted(i),
                    issuedOn,
                    dueOn,
                    BigDecimal.valueOf(100 + random.nextInt(500_000), 2),
                    random.nextInt(25) == 0 ? null : dueOn.plusDays(late)));
        }
        return new Ledger(List.copyOf(lines));
    }

    String csv() {
        var csv = new StringBuilder("customer;name;invoice;issued;due;amount;paid\n");
        for (var line : lines) {
            csv.append(String.join(
                            ";",
                            line.customer(),
                            "Customer " + line.customer(),
                            line.number(),
                            line.issuedOn().toString(),
                            line.dueOn().toString(),
                            line.amount().toString(),
                            line.paidOn() == null ? "" : line.paidOn().toString()))
                    .append('\n');
        }
        return csv.toString();
    }

    Path writtenTo(Path directory) {
        return write(directory.resolve("ledger.csv"), csv());
    }

    static Path write(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the aged receivables of that day come to. */
    LedgerDay on(LocalDate day) {
        var open = lines.stream().filter(line -> line.isOpenAfter(day)).toList();
        var overdue = open.stream().filter(line -> line.dueOn().isBefore(day)).toList();
        var buckets = new TreeMap<String, Integer>();
        LedgerDay.BUCKETS.forEach(bucket -> buckets.put(bucket, 0));
        open.forEach(line -> buckets.merge(bucket(ChronoUnit.DAYS.between(line.dueOn(), day)), 1, Integer::sum));
        return new LedgerDay(open.size(), sum(open), overdue.size(), sum(overdue), buckets);
    }

    /** How many steps of the standard ladder the whole ledger calls for, by days from the due date. */
    Map<Integer, Integer> stepsTakenUntil(LocalDate until) {
        var taken = new TreeMap<Integer, Integer>();
        for (var offset : OFFSETS) {
            var count = lines.stream()
                    .filter(line -> {
                        var day = line.dueOn().plusDays(offset);
                        return !day.isAfter(until)
                                && line.isOpenOnTheMorningOf(day)
                                && (offset != -1 || hasLatePayer(line.customer(), day));
                    })
                    .count();
            taken.put(offset, Math.toIntExact(count));
        }
        return taken;
    }

    private boolean hasLatePayer(String customer, LocalDate day) {
        return lines.stream().anyMatch(line -> line.customer().equals(customer) && line.wasLateBefore(day));
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String bucket(long daysPastDue) {
        if (daysPastDue <= 0) {
            return "NOT_DUE";
        }
        if (daysPastDue <= 30) {
            return "D1_30";
        }
        if (daysPastDue <= 60) {
            return "D31_60";
        }
        return daysPastDue <= 90 ? "D61_90" : "D90_PLUS";
    }
}
