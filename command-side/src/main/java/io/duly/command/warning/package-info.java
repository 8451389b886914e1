/** Early alarms that a customer may pay late: who raises them, and when they end. */
@NullMarked
package io.duly.command.warning;

import org.jspecify.annotations.NullMarked;
