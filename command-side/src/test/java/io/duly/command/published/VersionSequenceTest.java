package io.duly.command.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.refusal.Reason;
import org.junit.jupiter.api.Test;

class VersionSequenceTest {

    private enum Refusal implements Reason {
        NOT_NEXT,
        EXISTS,
        UNCHANGED
    }

    private final VersionSequence<String> versions = new VersionSequence<>(
            new VersionRefusals(Refusal.NOT_NEXT, Refusal.EXISTS, Refusal.UNCHANGED, "list", "lines"));

    @Test
    void the_number_after_the_last_version_is_the_next() {
        assertThat(versions.isNext(1, "first"::equals)).isTrue();
        versions.add("first");
        assertThat(versions.isNext(2, "second"::equals)).isTrue();
    }

    @Test
    void the_repeat_of_a_published_version_is_not_the_next() {
        versions.add("first");
        versions.add("second");
        assertThat(versions.isNext(1, "first"::equals)).isFalse();
    }

    @Test
    void a_version_that_leaves_a_number_out_is_refused_with_the_number_of_the_next() {
        versions.add("first");
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> versions.isNext(3, "third"::equals))
                .withMessage("the next version of this list has the number 2")
                .returns(Refusal.NOT_NEXT, CommandRejected::reason);
    }

    @Test
    void a_published_version_with_other_content_is_refused() {
        versions.add("first");
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> versions.isNext(1, "another"::equals))
                .withMessage("this version was published with other lines and never changes")
                .returns(Refusal.EXISTS, CommandRejected::reason);
    }

    @Test
    void a_version_that_says_what_the_latest_says_is_refused() {
        versions.add("first");
        versions.add("second");
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> versions.isNext(3, "second"::equals))
                .withMessage("this is what version 2 of this list says already")
                .returns(Refusal.UNCHANGED, CommandRejected::reason);
        assertThat(versions.isNext(3, "first"::equals)).isTrue();
    }

    @Test
    void a_version_number_begins_with_1() {
        VersionSequence.requireNumber(1);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> VersionSequence.requireNumber(0))
                .returns("version", InvalidCommand::field);
    }
}
