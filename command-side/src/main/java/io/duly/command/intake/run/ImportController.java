package io.duly.command.intake.run;

import io.duly.command.platform.Actor;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.NotFound;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Receives files of invoices over HTTP, and tells what has become of them. */
@RestController
@RequestMapping("/api/ledger-imports/{importId}")
class ImportController {

    private final Imports imports;

    /** A file in memory is large, so several uploads at once are taken in one after another. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    ImportController(Imports imports) {
        this.imports = imports;
    }

    /** Answers when the upload is stored; its lines are taken over after that. */
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportProgress bringIn(
            @PathVariable ImportId importId,
            @RequestPart(required = false) @Nullable MultipartFile ledger,
            @RequestPart(required = false) @Nullable MultipartFile mapping,
            @RequestPart(required = false) @Nullable MultipartFile payments)
            throws IOException {
        oneAtATime.lock();
        try {
            var upload = new Upload(
                    content("mapping", mapping),
                    content("ledger", ledger),
                    payments == null ? null : content("payments", payments));
            imports.accept(importId, upload, Actor.current());
        } finally {
            oneAtATime.unlock();
        }
        return progress(importId, null);
    }

    @GetMapping
    ImportProgress progress(@PathVariable ImportId importId, @RequestParam(required = false) @Nullable String cursor) {
        return imports.progress(importId, RejectionCursor.read(cursor), LocaleContextHolder.getLocale())
                .orElseThrow(NotFound::new);
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
