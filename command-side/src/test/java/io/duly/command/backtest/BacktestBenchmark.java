package io.duly.command.backtest;

import io.duly.command.testing.KnownPolicies;
import io.duly.testing.PolicyFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

/** Prints how fast a backtest of the standard ladder is, for whoever wants to know. No build runs it. */
final class BacktestBenchmark {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final String MAPPING = """
            columns:
              customer-id: customer
              invoice-number: invoice
              invoice-date: issued
              due-date: due
              currency: currency
              amount: amount
              paid-on: paid
            """;

    private BacktestBenchmark() {}

    /**
     * Without arguments it makes a ledger up.
     *
     * @param arguments a ledger and its mapping
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        var mapping = arguments.length == 2
                ? Files.readAllBytes(Path.of(arguments[1]))
                : MAPPING.getBytes(StandardCharsets.UTF_8);
        var ledger = arguments.length == 2 ? Files.readAllBytes(Path.of(arguments[0])) : ledger(25_000, 1_000);
        var file = LedgerFile.read(mapping, ledger, null);
        var days = file.intake().entries().stream()
                .mapToLong(entry -> {
                    var paid = entry.invoice().paidOn();
                    return entry.invoice().issuedOn().until(paid == null ? TODAY : paid, ChronoUnit.DAYS);
                })
                .sum();
        var backtests = BacktestRoom.of(KnownPolicies.of(BacktestRoom.standard()), TODAY);
        var request = new Request(PolicyFixture.STANDARD, 1, null, null, null, null, null);
        for (int run = 1; run <= 4; run++) {
            var start = System.nanoTime();
            var worked = worked();
            var answer = backtests.overLedger(request, LedgerFile.read(mapping, ledger, null), Locale.ENGLISH);
            System.out.printf(
                    "run %d: %d instalments, %d instalment-days in %.2f s, %.2f s of work%n",
                    run, answer.instalments(), days, (System.nanoTime() - start) / 1e9, worked() - worked);
        }
    }

    /** Seconds of all cores together, which other programs on the machine do not lengthen. */
    private static double worked() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** Good, slow and bad payers; one invoice in fifty is never paid. */
    private static byte[] ledger(int invoices, int customers) {
        var random = new Random(7);
        var csv = new StringBuilder("customer,invoice,issued,due,currency,amount,paid\n");
        for (int i = 1; i <= invoices; i++) {
            var customer = random.nextInt(customers);
            var issuedOn = FIRST_DAY.plusDays(random.nextInt(650));
            var dueOn = issuedOn.plusDays(14 + random.nextInt(17));
            var late = random.nextInt(10) < customer % 12 ? random.nextInt(75) : -random.nextInt(10);
            var paid = random.nextInt(50) == 0 ? "" : dueOn.plusDays(late).toString();
            csv.append("%d,%d,%s,%s,EUR,%d.00,%s%n"
                    .formatted(customer, i, issuedOn, dueOn, 100 + random.nextInt(5000), paid));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
