package io.duly.command.escalation;

import io.duly.events.playbook.Texts;
import io.duly.script.Facts;
import io.duly.script.Script;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.InvoiceState;
import org.jspecify.annotations.Nullable;

/** Fills in the words of steps from the debt that they are about. */
record Spoken(InvoiceState invoice, InstalmentState owed, DecisionWords words) {

    @Nullable
    String say(@Nullable Texts script) {
        var facts = new Facts(null, null, invoice.issued().number(), owed.open(), owed.dueOn());
        return script == null
                ? null
                : Script.say(script, facts, words.language()).orElse(null);
    }
}
