package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.Texts;
import io.duly.script.Blank;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** Brings every text of a playbook into the form in which it is kept. */
final class PlaybookTexts {

    private static final Pattern BRACKET = Pattern.compile("[{}]");

    private PlaybookTexts() {}

    /** @throws io.duly.command.refusal.InvalidCommand when a text is not kept, with its place in the playbook */
    static Playbook kept(Playbook playbook) {
        var actions = new ArrayList<PlaybookAction>();
        for (var action : playbook.actions()) {
            actions.add(kept("actions[" + actions.size() + "]", action));
        }
        return new Playbook(
                title("title", playbook.title()),
                words("contacts", playbook.contacts()),
                playbook.approvalFrom(),
                actions);
    }

    /** The same for one line. */
    static PlaybookLine kept(PlaybookLine line) {
        return switch (line) {
            case PlaybookLine.Action(var action) -> new PlaybookLine.Action(kept("line.action", action));
            case PlaybookLine.Script(var action, var script) ->
                new PlaybookLine.Script(action, words("line.script", script));
            case PlaybookLine.Title(var texts) -> new PlaybookLine.Title(title("line.title", texts));
            case PlaybookLine.Contacts(var texts) -> new PlaybookLine.Contacts(words("line.contacts", texts));
            case PlaybookLine.Removal _, PlaybookLine.Approval _ -> line;
        };
    }

    private static PlaybookAction kept(String field, PlaybookAction action) {
        return new PlaybookAction(
                action.action(),
                action.stage(),
                title(field + ".title", action.title()),
                words(field + ".script", action.script()),
                action.mandatory(),
                action.when(),
                action.owner(),
                action.contact(),
                action.evidence());
    }

    private static Texts title(String field, Texts texts) {
        return each(field, texts, (name, text) -> {
            if (BRACKET.matcher(text).find()) {
                throw new InvalidCommand(name, "is shown as it is: only scripts have blanks such as " + text);
            }
            return Check.text(name, text, Texts.LONGEST);
        });
    }

    private static Texts words(String field, Texts texts) {
        return each(field, texts, (name, text) -> {
            Blank.unknownIn(text).ifPresent(hole -> {
                throw new InvalidCommand(name, "has " + hole + ", which is none of the blanks " + Blank.list());
            });
            return Check.lines(name, text, Texts.LONGEST);
        });
    }

    private static Texts each(String field, Texts texts, BinaryOperator<String> form) {
        var kept = new TreeMap<String, String>();
        texts.byLanguage().forEach((language, text) -> kept.put(language, form.apply(field + "." + language, text)));
        return new Texts(kept);
    }
}
