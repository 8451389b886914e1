package io.duly.query.timeline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads timelines. */
interface TimelineRepository extends Repository<TimelineRow, TimelineRow.Key> {

    List<TimelineRow> findByDealIdAndSequenceNumberGreaterThanOrderBySequenceNumber(
            UUID dealId, long after, Limit limit);

    boolean existsByDealId(UUID dealId);
}
