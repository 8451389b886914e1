/** How an event is written down: its name, which never changes, its JSON, and who caused it. */
@NullMarked
package io.duly.stored;

import org.jspecify.annotations.NullMarked;
