/** How events and values look as JSON. */
@NullMarked
package io.duly.events.json;

import org.jspecify.annotations.NullMarked;
