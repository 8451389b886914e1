package io.duly.query.warning;

import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningSign;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.query.sql.BulkStatement.Columns;
import io.duly.stored.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A sign that was raised, and what became of it within the same batch. */
record Raising(
        RecordedEvent event,
        WarningSignRaised raised,
        @Nullable Renewed renewed,
        @Nullable Cleared cleared) {

    private static final JsonMapper JSON = EventJson.mapper();

    /** The facts behind a sign as they are now. */
    record Renewed(RecordedEvent event, WarningSignRenewed what) {

        SignKey key() {
            return new SignKey(what.customerId(), what.sign().signId());
        }
    }

    /** The end of a sign. */
    record Cleared(RecordedEvent event, WarningSignCleared what) {

        SignKey key() {
            return new SignKey(what.customerId(), what.signId());
        }
    }

    /** Names a sign; only one raising of it is open at a time. */
    record SignKey(CustomerId customerId, WarningSignId signId) {}

    static final BulkStatement<Raising> ADD = clearing(
                    facts(
                            BulkStatement.of(Raising.class)
                                    .column(
                                            "event_id",
                                            "text",
                                            row -> row.event().eventId())
                                    .column(
                                            "customer_id",
                                            "uuid",
                                            row -> row.raised().customerId().value())
                                    .column(
                                            "sign_id",
                                            "uuid",
                                            row -> row.raised().sign().signId())
                                    .column(
                                            "raised_seq",
                                            "int8",
                                            row -> row.event().sequenceNumber())
                                    .column(
                                            "kind",
                                            "text",
                                            row -> row.raised().sign().kind())
                                    .column(
                                            "seen_on",
                                            "date",
                                            row -> row.raised().sign().seenOn())
                                    .column(
                                            "raised_at",
                                            "timestamptz",
                                            row -> row.event().recordedAt())
                                    .column(
                                            "raised_by",
                                            "text",
                                            row -> row.event().actor()),
                            Raising::sign,
                            Raising::renewedAt),
                    Raising::cleared)
            .insertInto("query.warning_sign");

    static final BulkStatement<Renewed> RENEW = facts(
                    BulkStatement.of(Renewed.class)
                            .column(
                                    "customer_id",
                                    "uuid",
                                    row -> row.what().customerId().value())
                            .column("sign_id", "uuid", row -> row.what().sign().signId())
                            .column("is_open", "bool", _ -> true),
                    row -> row.what().sign(),
                    row -> row.event().recordedAt())
            .update("query.warning_sign", List.of("customer_id", "sign_id", "is_open"), """
                    deal_id = r.deal_id, words = r.words, inputs = r.inputs, review_on = r.review_on,
                    points = r.points, renewed_at = r.renewed_at""");

    static final BulkStatement<Cleared> CLEAR = clearing(
                    BulkStatement.of(Cleared.class)
                            .column(
                                    "customer_id",
                                    "uuid",
                                    row -> row.what().customerId().value())
                            .column("sign_id", "uuid", row -> row.what().signId())
                            .column("is_open", "bool", _ -> true),
                    row -> row)
            .update("query.warning_sign", List.of("customer_id", "sign_id", "is_open"), """
                    cleared_at = r.cleared_at, cleared_by = r.cleared_by, how = r.how, reason = r.reason""");

    SignKey key() {
        return new SignKey(raised.customerId(), raised.sign().signId());
    }

    Raising renewedBy(Renewed newer) {
        return new Raising(event, raised, newer, null);
    }

    Raising endedBy(Cleared end) {
        return new Raising(event, raised, renewed, end);
    }

    private WarningSign sign() {
        return renewed == null ? raised.sign() : renewed.what().sign();
    }

    private @Nullable Instant renewedAt() {
        return renewed == null ? null : renewed.event().recordedAt();
    }

    private static <R> Columns<R> facts(
            Columns<R> columns, Function<R, WarningSign> sign, Function<R, @Nullable Instant> renewedAt) {
        return columns.column("deal_id", "uuid", row -> {
                    var deal = sign.apply(row).dealId();
                    return deal == null ? null : deal.value();
                })
                .column("words", "text", row -> sign.apply(row).words())
                .column(
                        "inputs",
                        "text",
                        row -> JSON.writeValueAsString(sign.apply(row).inputs()))
                .column("review_on", "date", row -> sign.apply(row).reviewOn())
                .column("points", "int4", row -> sign.apply(row).points())
                .column("renewed_at", "timestamptz", renewedAt);
    }

    private static <R> Columns<R> clearing(Columns<R> columns, Function<R, @Nullable Cleared> end) {
        return columns.column(
                        "cleared_at",
                        "timestamptz",
                        row -> find(end.apply(row), Cleared::event, RecordedEvent::recordedAt))
                .column("cleared_by", "text", row -> find(end.apply(row), Cleared::event, RecordedEvent::actor))
                .column("how", "text", row -> find(end.apply(row), Cleared::what, WarningSignCleared::how))
                .column("reason", "text", row -> find(end.apply(row), Cleared::what, WarningSignCleared::reason));
    }

    private static <P, T> @Nullable T find(@Nullable Cleared end, Function<Cleared, P> part, Function<P, T> value) {
        return end == null ? null : part.andThen(value).apply(end);
    }
}
