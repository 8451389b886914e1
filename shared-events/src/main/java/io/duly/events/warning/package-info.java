/** Early alarms that a customer may pay late. */
@NullMarked
package io.duly.events.warning;

import org.jspecify.annotations.NullMarked;
