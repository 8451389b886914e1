package io.duly.command.imports;

import io.duly.command.platform.Actor;
import io.duly.command.refusal.InvalidCommand;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes ledgers in over HTTP and tells what has become of them. */
@RestController
@RequestMapping("/api/ledger-imports/{importId}")
class LedgerImportController {

    private final LedgerImports imports;

    LedgerImportController(LedgerImports imports) {
        this.imports = imports;
    }

    /** Answers when the upload is safe; its lines are taken over after that. */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportProgress bringIn(
            @PathVariable LedgerImportId importId,
            @RequestPart(required = false) @Nullable MultipartFile ledger,
            @RequestPart(required = false) @Nullable MultipartFile mapping,
            @RequestPart(required = false) @Nullable MultipartFile payments)
            throws IOException {
        var upload = new Upload(
                content("mapping", mapping),
                content("ledger", ledger),
                payments == null ? null : content("payments", payments));
        imports.accept(importId, upload, Actor.current());
        return progress(importId, null);
    }

    @GetMapping
    ImportProgress progress(
            @PathVariable LedgerImportId importId, @RequestParam(required = false) @Nullable String cursor) {
        return imports.progress(importId, RejectionCursor.read(cursor)).orElseThrow(UnknownImport::new);
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
