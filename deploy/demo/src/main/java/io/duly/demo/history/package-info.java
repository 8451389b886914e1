/** Writes the year of a made-up creditor as commands. */
@NullMarked
package io.duly.demo.history;

import org.jspecify.annotations.NullMarked;
