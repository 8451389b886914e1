package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.warning.RiskLevel;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole playbook as it comes in. */
record PlaybookContentRequest(
        @NotNull Texts title,
        @NotNull Texts contacts,
        @Nullable RiskLevel approvalFrom,
        @NotNull List<@NotNull PlaybookAction> actions) {

    Playbook playbook() {
        return Check.value(() -> new Playbook(title, contacts, approvalFrom, actions));
    }
}
