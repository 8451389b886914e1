package io.duly.command.testing;

import io.duly.stored.Provenance;
import java.util.Map;

/** The metadata of commands that people in different roles give. */
public final class Roles {

    public static final Map<String, String> HEAD_OF_SALES = Map.of(Provenance.ROLE, "HEAD_OF_SALES");
    public static final Map<String, String> SALES = Map.of(Provenance.ROLE, "SALES");

    private Roles() {}
}
