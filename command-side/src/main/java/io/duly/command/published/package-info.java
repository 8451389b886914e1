/** Values that are published version by version: numbered without a gap, never changed, and found by every command. */
@NullMarked
package io.duly.command.published;

import org.jspecify.annotations.NullMarked;
