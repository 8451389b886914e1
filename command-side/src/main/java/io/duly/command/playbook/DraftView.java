package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.SuggestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands.
 *
 * @param status DRAFT, DISCARDED, or PUBLISHED
 * @param etag what {@code If-Match} must say to change it
 */
record DraftView(
        DraftId draft,
        String status,
        Playbook playbook,
        String savedBy,
        Instant savedAt,
        List<Comment> comments,
        List<Suggestion> suggestions,
        String etag) {

    /** What somebody said about a draft, or about the action that it names. */
    record Comment(CommentId commentId, @Nullable ActionId action, String text, String by, String role, Instant at) {}

    /**
     * One line that somebody suggested.
     *
     * @param status WAITING, ACCEPTED, or DECLINED
     * @param before what the draft had there when it was suggested; null for nothing
     * @param outdated whether it waits, and the draft has something else there by now
     */
    record Suggestion(
            SuggestionId suggestionId,
            String status,
            PlaybookLine line,
            @Nullable PlaybookLine before,
            boolean outdated,
            String reason,
            String by,
            String role,
            Instant at,
            @Nullable Decision decision) {

        private Suggestion with(String status, Decision decision) {
            return new Suggestion(suggestionId, status, line, before, false, reason, by, role, at, decision);
        }

        private Suggestion beside(Playbook draft) {
            var changed = decision == null && !line.asIn(draft).equals(Optional.ofNullable(before));
            return new Suggestion(suggestionId, status, line, before, changed, reason, by, role, at, decision);
        }
    }

    /** Who accepted or declined a suggestion; the reason is null where it was accepted. */
    record Decision(@Nullable String reason, String by, String role, Instant at) {}

    DraftView saved(Playbook contents, String by, Instant at, String version) {
        return new DraftView(draft, "DRAFT", contents, by, at, comments, beside(contents, suggestions), version);
    }

    DraftView ended(String how, String version) {
        return new DraftView(draft, how, playbook, savedBy, savedAt, comments, suggestions, version);
    }

    DraftView with(Comment comment) {
        return new DraftView(draft, status, playbook, savedBy, savedAt, plus(comments, comment), suggestions, etag);
    }

    DraftView with(Suggestion suggestion) {
        return new DraftView(draft, status, playbook, savedBy, savedAt, comments, plus(suggestions, suggestion), etag);
    }

    DraftView accepted(SuggestionId id, PlaybookLine line, Decision decision, String version) {
        var contents = line.in(playbook);
        var decided = decided(id, each -> each.with("ACCEPTED", decision));
        return new DraftView(draft, status, contents, savedBy, savedAt, comments, beside(contents, decided), version);
    }

    DraftView declined(SuggestionId id, Decision decision) {
        var decided = decided(id, each -> each.with("DECLINED", decision));
        return new DraftView(draft, status, playbook, savedBy, savedAt, comments, decided, etag);
    }

    private List<Suggestion> decided(SuggestionId id, UnaryOperator<Suggestion> decision) {
        return suggestions.stream()
                .map(each -> each.suggestionId().equals(id) ? decision.apply(each) : each)
                .toList();
    }

    private static List<Suggestion> beside(Playbook contents, List<Suggestion> suggestions) {
        return suggestions.stream().map(each -> each.beside(contents)).toList();
    }

    private static <T> List<T> plus(List<T> list, T element) {
        var all = new ArrayList<>(list);
        all.add(element);
        return List.copyOf(all);
    }
}
