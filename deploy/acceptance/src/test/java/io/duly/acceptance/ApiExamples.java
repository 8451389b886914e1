package io.duly.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All examples of the OpenAPI document, sent to a Duly of its own as somebody would who tries one after the other. The
 * clock stands at the day of the examples.
 */
final class ApiExamples {

    /** What has to happen in this order. The queries are asked after it, and each other command is tried at the end. */
    private static final List<String> STORY = List.of(
            "registerCustomer",
            "addContactPerson",
            "addContactChannel",
            "raiseWarningSign",
            "answerContactRefusal",
            "openDeal",
            "publishPolicyVersion",
            "publishPlaybookVersion",
            "saveDraft",
            "commentOnDraft",
            "suggestLine",
            "acceptSuggestion",
            "publishDraft",
            "followPlaybook",
            "waiveCoverage",
            "finishPreventionAction",
            "approveSigning",
            "agreePaymentTerms",
            "waivePreventionAction",
            "signContract",
            "recordDelivery",
            "issueInvoice",
            "pauseDeal",
            "pauseCustomer",
            "recordContactAttempt",
            "recordPayment",
            "reversePartOfPayment",
            "raiseDispute",
            "changeDispute",
            "issueCreditNote",
            "resolveDispute",
            "agreePaymentPlan",
            "withdrawPaymentPlan",
            "givePromise",
            "withdrawPromise",
            "assignCollector",
            "claimWork",
            "resubmitWork",
            "completeWork",
            "handOverWork",
            "importLedger",
            "moveClock");

    /** Nothing waits among the dead letters of a Duly without a fault, and a password in a document is nobody's. */
    static final Set<String> NOT_TRIED = Set.of("dropDeadLetters", "changePassword");

    private static @Nullable ApiExamples tried;

    final RunningDuly duly;
    final ApiDocument document;
    private final Map<String, Answer> answers = new HashMap<>();

    static synchronized ApiExamples tried() {
        if (tried == null) {
            tried = new ApiExamples();
        }
        return tried;
    }

    private ApiExamples() {
        duly = RunningDuly.emptyAt(Scratch.directory("examples"), Instant.parse("2026-03-02T07:00:00Z"));
        Runtime.getRuntime().addShutdownHook(new Thread(duly::close));
        document = ApiDocument.of(duly);
        STORY.forEach(id -> {
            if (id.equals("suggestLine")) {
                prepare(id, "declineSuggestion", "suggestionId");
            }
            if (id.equals("withdrawPromise")) {
                prepare("givePromise", id, "promiseId");
            }
            tryOut(document.operation(id));
        });
        Imports.awaitEnd(duly, document.operation("getLedgerImport").address());
        Projections.of(duly).awaitCaughtUp();
        var others = new ArrayList<ApiOperation>();
        for (var operation : document.operations()) {
            if (operation.method().equals("GET")) {
                tryOut(operation);
            } else if (!answers.containsKey(operation.id()) && !NOT_TRIED.contains(operation.id())) {
                others.add(operation);
            }
        }
        prepare("openDeal", "closeDeal", "dealId");
        prepare("saveDraft", "discardDraft", "draft");
        for (var operation : others) {
            MoneyBefore.of(operation.id()).ifPresent(money -> money.comes(duly));
            tryOut(operation);
        }
    }

    /** What Duly answered to the example of an operation. */
    Answer answer(ApiOperation operation) {
        var answer = answers.get(operation.id());
        if (answer == null) {
            throw new AssertionError(operation + " was not tried");
        }
        return answer;
    }

    /** Sends the example of an operation to an address, as the first user who may. */
    Answer send(ApiOperation operation, String address, String... headers) {
        return send(user -> send(user, operation, address, headers));
    }

    private void tryOut(ApiOperation operation) {
        answers.put(operation.id(), send(operation, operation.address(), seen(operation)));
    }

    /** Whoever changes a draft that is there says which version of it they saw. */
    private String[] seen(ApiOperation operation) {
        var shown = document.operation("getDraft");
        return operation.documents(428)
                ? send(shown, shown.address())
                        .response()
                        .headers()
                        .firstValue("ETag")
                        .map(version -> new String[] {"If-Match", version})
                        .orElse(new String[0])
                : new String[0];
    }

    /** Makes with one example what the example of another operation needs. */
    private void prepare(String maker, String user, String parameter) {
        var needed = document.operation(user)
                .in("path")
                .filter(each -> each.at("/name").asString().equals(parameter))
                .findFirst()
                .orElseThrow()
                .at("/example")
                .asString();
        var made = document.operation(maker);
        send(
                        made,
                        made.address(each -> each.at("/name").asString().equals(parameter)
                                ? needed
                                : each.at("/example").asString()))
                .accepted();
    }

    /** Who may do what is told elsewhere; here the first user who is not turned away will do. */
    private Answer send(Function<User, Answer> request) {
        @Nullable Answer last = null;
        for (var user : User.values()) {
            last = request.apply(user);
            if (last.status() != 403) {
                return last;
            }
        }
        return Objects.requireNonNull(last);
    }

    private Answer send(User user, ApiOperation operation, String address, String... headers) {
        var api = duly.as(user);
        return switch (operation.takes().orElse("")) {
            case ApiOperation.JSON ->
                api.put(address, operation.requestExample().toString(), headers);
            case ApiOperation.FORM -> api.send(operation.method(), address, form(operation));
            default -> api.send(operation.method(), address, BodyPublishers.noBody(), headers);
        };
    }

    private static Multipart form(ApiOperation operation) {
        var form = new Multipart();
        operation
                .requestExample()
                .properties()
                .forEach(part -> form.file(part.getKey(), part.getValue().asString()));
        return form;
    }
}
