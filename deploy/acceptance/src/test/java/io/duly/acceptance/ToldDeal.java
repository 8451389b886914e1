package io.duly.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One deal as its audited events tell it, reckoned up here without any of Duly's own code. */
final class ToldDeal {

    private final Map<String, LocalDate> dueOn = new HashMap<>();
    private final Map<String, LocalDate> settledOn = new HashMap<>();

    @Nullable
    LocalDate signedOn;

    String coverage = "NOT_RECORDED";
    int warningSigns;
    String playbook = "NONE";
    boolean paid;
    int steps;
    BigDecimal becameOverdue = BigDecimal.ZERO;
    String currency = "";

    static ToldDeal of(List<JsonNode> events) {
        var deal = new ToldDeal();
        events.forEach(deal::take);
        return deal;
    }

    private void take(JsonNode event) {
        var payload = event.at("/payload");
        switch (event.at("/type").asString()) {
            case "DealOpened" -> currency = payload.at("/value/currency").asString();
            case "ContractSigned" ->
                signedOn = LocalDate.parse(payload.at("/signedOn").asString());
            case "PlaybookPinned" ->
                playbook = payload.at("/playbook/playbookId").asString() + "/"
                        + payload.at("/playbook/version").asInt();
            case "StageGatePassed" -> {
                if (payload.at("/stage").asString().equals("CONTRACT")) {
                    coverage = payload.at("/coverage").asString();
                    warningSigns = payload.at("/warningSigns").asInt();
                }
            }
            case "InvoiceIssued" ->
                payload.at("/instalments")
                        .values()
                        .forEach(part -> dueOn.put(
                                part.at("/instalmentId").asString(),
                                LocalDate.parse(part.at("/dueOn").asString())));
            case "PaymentReceived", "UnappliedAllocated", "CreditNoteIssued" ->
                payload.at("/allocations").values().forEach(this::allocated);
            case "PaymentReversed" ->
                payload.at("/restored")
                        .values()
                        .forEach(part ->
                                settledOn.remove(part.at("/instalmentId").asString()));
            case "InstalmentBecameOverdue" ->
                becameOverdue = becameOverdue.add(
                        new BigDecimal(payload.at("/open/amount").asString()));
            case "EscalationStepTaken" -> steps++;
            case "DealClosed" -> paid = payload.at("/outcome").asString().equals("PAID");
            case "DealReopened" -> paid = false;
            default -> {
                // says nothing about how it was paid
            }
        }
    }

    private void allocated(JsonNode part) {
        if (new BigDecimal(part.at("/openAfter/amount").asString()).signum() == 0) {
            settledOn.put(
                    part.at("/instalmentId").asString(),
                    LocalDate.parse(part.at("/effectiveOn").asString()));
        }
    }

    /** Whether it can be said already how it is paid. */
    boolean isJudged(LocalDate today) {
        return paid || dueOn.values().stream().anyMatch(day -> day.isBefore(today));
    }

    long daysLate(LocalDate today) {
        return dueOn.entrySet().stream()
                .mapToLong(due -> ChronoUnit.DAYS.between(due.getValue(), settledOn.getOrDefault(due.getKey(), today)))
                .map(days -> Math.max(0, days))
                .max()
                .orElse(0);
    }
}
