package io.duly.query.admin;

import io.duly.query.projection.DeadLetters;
import io.duly.query.projection.WaitingEvent;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows the events that a projection set aside, tries them again, or gives up those of one stream. */
@RestController
@RequestMapping("/api/admin/dead-letters/{name}")
class DeadLetterController {

    /**
     * What a retry achieved.
     *
     * @param waiting how many events wait still
     */
    record Retried(int applied, long waiting) {}

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    List<WaitingEvent> list(@PathVariable String name) {
        return deadLetters.of(name);
    }

    @PostMapping("/retry")
    Retried retry(@PathVariable String name) {
        var applied = deadLetters.retry(name);
        return new Retried(applied, deadLetters.counts().getOrDefault(name, 0L));
    }

    @DeleteMapping("/{stream}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String name, @PathVariable String stream) {
        if (deadLetters.drop(name, stream) == 0) {
            throw new NothingWaits(name, stream);
        }
    }
}
