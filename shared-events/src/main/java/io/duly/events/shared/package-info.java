/** Ids and values that every family of events speaks in. */
@NullMarked
package io.duly.events.shared;

import org.jspecify.annotations.NullMarked;
