package io.duly.command.backtest;

import io.duly.command.policy.PolicyFile;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Answers what a ladder would have done. */
@RestController
@RequestMapping("/api/escalation-policies/{policyId}/backtest")
class BacktestController {

    private final Backtests backtests;

    /** Each keeps a core busy and a history in memory, so several at once wait for one another. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    BacktestController(Backtests backtests) {
        this.backtests = backtests;
    }

    /** Over recorded history where it is sent no ledger. A request without a body counts as a stream of bytes. */
    @PostMapping(consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    Backtest backtest(
            @PathVariable PolicyId policyId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer against,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestPart(required = false) @Nullable MultipartFile policy,
            @RequestPart(required = false) @Nullable MultipartFile ledger,
            @RequestPart(required = false) @Nullable MultipartFile mapping,
            @RequestPart(required = false) @Nullable MultipartFile payments,
            HttpServletRequest http,
            Locale language)
            throws IOException, HttpMediaTypeNotSupportedException {
        requireForm(http);
        var wanted = policy == null ? null : PolicyFile.read(content("policy", policy));
        var request = new Request(policyId, version, wanted, against, from, to, customerId);
        if (ledger == null && mapping == null && payments == null) {
            return inTurn(() -> backtests.overHistory(request));
        }
        var columns = content("mapping", mapping);
        var invoices = content("ledger", ledger);
        var money = payments == null ? null : content("payments", payments);
        return inTurn(() -> backtests.overLedger(request, LedgerFile.read(columns, invoices, money), language));
    }

    /** A policy that is sent in another way would be passed over in silence. */
    private static void requireForm(HttpServletRequest http) throws HttpMediaTypeNotSupportedException {
        var type = http.getContentType();
        if (type != null && !MediaType.MULTIPART_FORM_DATA.includes(MediaType.parseMediaType(type))) {
            throw new HttpMediaTypeNotSupportedException(
                    MediaType.parseMediaType(type), List.of(MediaType.MULTIPART_FORM_DATA));
        }
    }

    private Backtest inTurn(Supplier<Backtest> backtest) {
        oneAtATime.lock();
        try {
            return backtest.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    private static byte[] content(String part, @Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw new InvalidCommand(part, "is missing");
        }
        if (file.isEmpty()) {
            throw new InvalidCommand(part, "is empty");
        }
        return file.getBytes();
    }
}
