package io.duly.command.authority;

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
import io.duly.command.platform.EventProcessors;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of the command side. */
@Configuration(proxyBeanMethods = false)
class CommandAccess {

    static final AccessRule OPEN_DEAL =
            put("/api/deals/{dealId}").own(SALESPERSON).any(HEAD_OF_SALES);

    static final AccessRule COMPLETE_WORK = work("/completions/{completionId}");

    static final AccessRule RESOLVE_DISPUTE = dispute("/resolution");

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, Owners.GROUP);
    }

    @Bean
    AccessTable commandAccessTable(Owners owners) {
        return AccessTable.of(
                owners,
                Stream.of(
                                customers(),
                                contacts(),
                                promises(),
                                deals(),
                                money(),
                                prevention(),
                                disputes(),
                                ladders(),
                                pauses(),
                                plans(),
                                calendars(),
                                work(),
                                playbooks(),
                                intake())
                        .flatMap(rules -> rules)
                        .toArray(AccessRule[]::new));
    }

    private static Stream<AccessRule> customers() {
        var customer = "/api/customers/{customerId}";
        return Stream.of(
                put(customer).own(SALESPERSON).any(HEAD_OF_SALES, ACCOUNTANT),
                put(customer + "/name").own(SALESPERSON).any(HEAD_OF_SALES, ACCOUNTANT),
                put(customer + "/collector").any(HEAD_OF_COLLECTIONS),
                put(customer + "/calendar").own(SALESPERSON, COLLECTOR).any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS),
                put(customer + "/credit-limit").any(HEAD_OF_COLLECTIONS),
                put(customer + "/warning-signs/{signId}")
                        .own(SALESPERSON, COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS),
                put(customer + "/warning-signs/{signId}/clearing")
                        .own(SALESPERSON, COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS));
    }

    private static Stream<AccessRule> contacts() {
        var customer = "/api/customers/{customerId}";
        var refusal = put(customer + "/contact-refusals/{signId}/answer").any(HEAD_OF_SALES);
        return Stream.concat(Stream.of(refusal), changes(customer + "/contacts/{personId}"));
    }

    private static Stream<AccessRule> changes(String contact) {
        return Stream.concat(
                        Stream.of(
                                "/api/customers/{customerId}/contacts",
                                "/api/customers/{customerId}/contact-attempts/{attemptId}"),
                        Stream.of(
                                        "",
                                        "/details",
                                        "/channels/{channelId}",
                                        "/channels/{channelId}/failure",
                                        "/channels/{channelId}/confirmation",
                                        "/absence",
                                        "/return",
                                        "/reachability",
                                        "/departure")
                                .map(part -> contact + part))
                .map(path -> put(path).own(SALESPERSON, COLLECTOR).any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS));
    }

    private static Stream<AccessRule> promises() {
        return Stream.of("", "/withdrawal")
                .map(part -> put("/api/customers/{customerId}/promises/{promiseId}" + part)
                        .own(SALESPERSON, COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS));
    }

    private static Stream<AccessRule> deals() {
        return Stream.concat(
                Stream.of(OPEN_DEAL),
                Stream.of("/payment-terms", "/contract", "/delivery", "/closing")
                        .map(part -> put("/api/deals/{dealId}" + part)
                                .own(SALESPERSON)
                                .any(HEAD_OF_SALES)));
    }

    private static Stream<AccessRule> money() {
        var deal = "/api/deals/{dealId}";
        return Stream.of(
                put(deal + "/invoices/{invoiceId}").own(SALESPERSON).any(HEAD_OF_SALES, ACCOUNTANT),
                put(deal + "/payments/{paymentId}").any(ACCOUNTANT),
                put(deal + "/payments/{paymentId}/reversal").any(ACCOUNTANT),
                put(deal + "/payments/{paymentId}/partial-reversals/{reversalId}")
                        .any(ACCOUNTANT),
                put(deal + "/refunds/{refundId}").any(ACCOUNTANT),
                put(deal + "/moved-money/{moveId}").any(ACCOUNTANT),
                put(deal + "/moved-money/{moveId}/partial-reversals/{reversalId}")
                        .any(ACCOUNTANT),
                put(deal + "/write-offs/{writeOffId}").any(ACCOUNTANT),
                put(deal + "/credit-notes/{creditNoteId}").any(ACCOUNTANT));
    }

    private static Stream<AccessRule> prevention() {
        var deal = "/api/deals/{dealId}";
        return Stream.of(
                put(deal + "/prevention/{action}").own(SALESPERSON).any(HEAD_OF_SALES),
                put(deal + "/prevention/{action}/waiver").any(HEAD_OF_SALES),
                put(deal + "/coverage-waiver").any(HEAD_OF_SALES),
                put(deal + "/signing-approval").any(HEAD_OF_SALES),
                put(deal + "/playbook").any(HEAD_OF_SALES));
    }

    private static Stream<AccessRule> disputes() {
        return Stream.of(dispute(""), dispute("/change"), RESOLVE_DISPUTE);
    }

    private static AccessRule dispute(String part) {
        return put("/api/deals/{dealId}/disputes/{disputeId}" + part)
                .own(SALESPERSON, COLLECTOR)
                .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS);
    }

    private static Stream<AccessRule> ladders() {
        var versions = "/api/escalation-policies/{policyId}/versions";
        return Stream.of(
                put(versions + "/{version}").any(HEAD_OF_COLLECTIONS),
                forAllWhoWork(get(versions)),
                forAllWhoWork(get(versions + "/{version}")),
                post("/api/escalation-policies/{policyId}/backtest").any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, AUDITOR),
                put("/api/deals/{dealId}/escalation-policy").any(HEAD_OF_COLLECTIONS),
                put("/api/customers/{customerId}/segment").any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS),
                put("/api/customers/{customerId}/escalation-policy").any(HEAD_OF_COLLECTIONS),
                put("/api/segments/{segment}/escalation-policy").any(HEAD_OF_COLLECTIONS),
                get("/api/customers/{customerId}/escalation-policy")
                        .own(SALESPERSON, COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR),
                get("/api/deals/{dealId}/decisions")
                        .own(SALESPERSON, COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR));
    }

    /** Salespeople may not: nobody silences the ladder who would rather not hear of the debt. */
    private static Stream<AccessRule> pauses() {
        return Stream.of("/api/deals/{dealId}", "/api/customers/{customerId}")
                .flatMap(thing -> Stream.of(thing + "/pauses/{pauseId}", thing + "/pauses/{pauseId}/resumption"))
                .map(path -> put(path).own(COLLECTOR).any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS));
    }

    private static Stream<AccessRule> plans() {
        return Stream.of("", "/withdrawal")
                .map(part -> put("/api/deals/{dealId}/payment-plans/{planId}" + part)
                        .own(SALESPERSON, COLLECTOR)
                        .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS));
    }

    private static Stream<AccessRule> calendars() {
        return Stream.of("", "/{calendar}/days", "/{calendar}/years")
                .map(part -> forAllWhoWork(get("/api/calendars" + part)).any(OPERATOR));
    }

    private static Stream<AccessRule> work() {
        return Stream.concat(
                Stream.of(COMPLETE_WORK),
                Stream.of("/claim", "/release", "/resubmissions/{resubmissionId}", "/hand-overs/{handOverId}")
                        .map(CommandAccess::work));
    }

    private static AccessRule work(String part) {
        return put("/api/customers/{customerId}/work" + part)
                .own(SALESPERSON, COLLECTOR)
                .any(HEAD_OF_SALES, HEAD_OF_COLLECTIONS);
    }

    /** Salespeople write drafts too, because the best of them know which words work. */
    private static Stream<AccessRule> playbooks() {
        var playbook = "/api/playbooks/{playbookId}";
        return Stream.of(
                put(playbook + "/versions/{version}").any(HEAD_OF_SALES),
                forAllWhoWork(get(playbook + "/versions")),
                forAllWhoWork(get(playbook + "/versions/{version}")),
                forAllWhoWork(get(playbook + "/diff")),
                put(playbook + "/drafts/{draft}").any(SALESPERSON, HEAD_OF_SALES),
                get(playbook + "/drafts").any(SALESPERSON, HEAD_OF_SALES, AUDITOR),
                put(playbook + "/drafts/{draft}/comments/{commentId}").any(SALESPERSON, HEAD_OF_SALES),
                get(playbook + "/drafts/{draft}").any(SALESPERSON, HEAD_OF_SALES, AUDITOR),
                get(playbook + "/drafts/{draft}/diff").any(SALESPERSON, HEAD_OF_SALES, AUDITOR),
                put(playbook + "/drafts/{draft}/suggestions/{suggestionId}").any(SALESPERSON, HEAD_OF_SALES),
                put(playbook + "/drafts/{draft}/suggestions/{suggestionId}/acceptance")
                        .any(HEAD_OF_SALES),
                put(playbook + "/drafts/{draft}/suggestions/{suggestionId}/declining")
                        .any(HEAD_OF_SALES),
                put(playbook + "/drafts/{draft}/discarding").any(HEAD_OF_SALES),
                put(playbook + "/drafts/{draft}/publication").any(HEAD_OF_SALES));
    }

    private static Stream<AccessRule> intake() {
        return Stream.of(
                put("/api/ledger-imports/{importId}").any(ACCOUNTANT),
                get("/api/ledger-imports/{importId}").any(ACCOUNTANT, AUDITOR));
    }

    private static AccessRule forAllWhoWork(AccessRule rule) {
        return rule.any(SALESPERSON, HEAD_OF_SALES, COLLECTOR, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR);
    }
}
