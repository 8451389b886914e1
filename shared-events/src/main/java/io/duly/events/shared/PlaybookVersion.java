package io.duly.events.shared;

/** One published version of a playbook; versions count from 1 and never change. */
public record PlaybookVersion(PlaybookId playbookId, int version) {

    public PlaybookVersion {
        if (version < 1) {
            throw new IllegalArgumentException("a playbook version is counted from 1");
        }
    }
}
