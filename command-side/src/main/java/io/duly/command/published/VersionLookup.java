package io.duly.command.published;

import java.util.List;
import java.util.Optional;

/**
 * Finds published versions. The command that publishes a version also stores it here, so no answer is out of date.
 *
 * @param <I> identifies what is published, through all its versions
 * @param <K> identifies one version
 * @param <V> the content of a version
 */
public interface VersionLookup<I, K, V> {

    Optional<V> find(K version);

    Optional<K> latest(I id);

    /** The numbers of all versions, from the first. */
    List<Integer> versions(I id);

    /** @throws IllegalStateException when a deal follows a version that was never published */
    default V require(K version) {
        return find(version).orElseThrow(() -> new IllegalStateException(version + " was never published"));
    }
}
