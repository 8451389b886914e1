package io.duly.query.admin;

import io.duly.query.projection.DeadLetters;
import io.duly.query.projection.ProjectionPositions;
import io.duly.query.projection.Projections;
import io.duly.query.projection.Rebuilds;
import io.duly.query.store.Backlog;
import io.duly.query.store.Position;
import io.duly.query.store.StoredEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows how far the projections are, and begins their rebuilds. */
@RestController
@RequestMapping("/api/admin/projections")
class ProjectionController {

    private static final Backlog NOTHING = new Backlog(0, null);

    private final Projections projections;
    private final ProjectionPositions positions;
    private final DeadLetters deadLetters;
    private final Rebuilds rebuilds;
    private final StoredEvents store;
    private final Clock clock;

    ProjectionController(
            Projections projections,
            ProjectionPositions positions,
            DeadLetters deadLetters,
            Rebuilds rebuilds,
            StoredEvents store,
            Clock clock) {
        this.projections = projections;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.rebuilds = rebuilds;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    List<ProjectionStatus> all() {
        var waiting = deadLetters.counts();
        var reached = new TreeMap<>(positions.all());
        var behind = store.behind(reached);
        return reached.entrySet().stream()
                .map(entry -> status(
                        entry.getKey(),
                        entry.getValue(),
                        behind.getOrDefault(entry.getKey(), NOTHING),
                        waiting.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    /** Answers at once; how far the rebuild is can be seen in the list. */
    @PutMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(@PathVariable String name) {
        rebuilds.begin(name);
    }

    private ProjectionStatus status(String name, Position position, Backlog backlog, long waiting) {
        return new ProjectionStatus(
                name,
                position.index(),
                backlog.events(),
                age(backlog),
                waiting,
                position.gaps().size(),
                position.replaying() || rebuilds.isBeginning(name),
                projections.processorOf(name).isRunning(),
                rebuilds.failure(name).orElse(null));
    }

    private @Nullable Long age(Backlog backlog) {
        var oldest = backlog.oldestRecordedAt();
        return oldest == null ? null : Duration.between(oldest, clock.instant()).toSeconds();
    }
}
