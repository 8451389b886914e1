package io.duly.query.access;

import static io.duly.access.AccessRule.delete;
import static io.duly.access.AccessRule.get;
import static io.duly.access.AccessRule.post;
import static io.duly.access.AccessRule.put;
import static io.duly.events.shared.Role.ACCOUNTANT;
import static io.duly.events.shared.Role.AUDITOR;
import static io.duly.events.shared.Role.COLLECTOR;
import static io.duly.events.shared.Role.HEAD_OF_COLLECTIONS;
import static io.duly.events.shared.Role.HEAD_OF_SALES;
import static io.duly.events.shared.Role.OPERATOR;
import static io.duly.events.shared.Role.SALESPERSON;

import io.duly.access.AccessRule;
import io.duly.access.AccessTable;
import io.duly.access.Ownership;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of the query side. */
@Configuration(proxyBeanMethods = false)
class QueryAccess {

    @Bean
    AccessTable queryAccessTable(ViewedOwners owners) {
        return table(owners);
    }

    static AccessTable table(Ownership owners) {
        return AccessTable.of(
                owners,
                Stream.of(deals(), customers(), debts(), prevention(), audit(), admin())
                        .flatMap(rules -> rules)
                        .toArray(AccessRule[]::new));
    }

    private static Stream<AccessRule> deals() {
        return Stream.of(
                withoutContacts(get("/api/deals")),
                withoutContacts(get("/api/deals/{dealId}")),
                withoutContacts(get("/api/deals/{dealId}/timeline")),
                withoutContacts(get("/api/deals/{dealId}/pauses")),
                withoutContacts(get("/api/deals/{dealId}/disputes")),
                withoutContacts(get("/api/deals/{dealId}/payment-plans")),
                withContacts(get("/api/deals/{dealId}/prevention")));
    }

    private static Stream<AccessRule> customers() {
        return Stream.of(
                withoutContacts(get("/api/customers")),
                withoutContacts(get("/api/customers/{customerId}")),
                withoutContacts(get("/api/customers/{customerId}/pauses")),
                withoutContacts(get("/api/customers/{customerId}/promises")),
                withContacts(get("/api/customers/{customerId}/contacts")),
                withContacts(get("/api/customers/{customerId}/contact-attempts")),
                withContacts(get("/api/customers/{customerId}/warning-signs")));
    }

    private static Stream<AccessRule> debts() {
        return Stream.concat(
                Stream.of(
                                "/api/overdue",
                                "/api/disputes",
                                "/api/promises",
                                "/api/payment-plans",
                                "/api/aging",
                                "/api/escalation-steps",
                                "/api/escalation-steps/summary")
                        .map(path -> withoutContacts(get(path))),
                Stream.of(get("/api/pauses")
                        .own(COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR)));
    }

    private static Stream<AccessRule> prevention() {
        return Stream.concat(
                Stream.of(
                        withContacts(get("/api/prevention/today")),
                        withContacts(get("/api/worklist")),
                        get("/api/worklist/teams").any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, AUDITOR)),
                Stream.of("/api/prevention/effect", "/api/prevention/discipline", "/api/coverage-waivers")
                        .map(path -> get(path).own(SALESPERSON).any(HEAD_OF_SALES, AUDITOR)));
    }

    private static Stream<AccessRule> audit() {
        return Stream.concat(
                Stream.of("", "/events", "/changes")
                        .map(part -> get("/api/audit/deals/{dealId}" + part)
                                .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR)),
                Stream.of(get("/api/audit/playbooks/{playbookId}/events").any(HEAD_OF_SALES, AUDITOR)));
    }

    private static Stream<AccessRule> admin() {
        var deadLetters = "/api/admin/dead-letters/{name}";
        return Stream.of(
                get("/api/admin/projections").any(OPERATOR, AUDITOR),
                put("/api/admin/projections/{name}/rebuild").any(OPERATOR),
                get(deadLetters).any(OPERATOR, AUDITOR),
                post(deadLetters + "/retry").any(OPERATOR),
                delete(deadLetters + "/{stream}").any(OPERATOR),
                get("/api/admin/reconciliation").any(OPERATOR, AUDITOR));
    }

    private static AccessRule withContacts(AccessRule rule) {
        return rule.own(SALESPERSON, COLLECTOR).any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, AUDITOR);
    }

    private static AccessRule withoutContacts(AccessRule rule) {
        return withContacts(rule).any(ACCOUNTANT);
    }
}
