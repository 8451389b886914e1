package io.duly.standalone.console;

import java.util.List;

/** Knows who may log in, so that the end of a start can name them. */
@FunctionalInterface
public interface UserNames {

    List<String> all();
}
