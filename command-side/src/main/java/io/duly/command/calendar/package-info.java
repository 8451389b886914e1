/** On which days the creditor works, and when its day begins. */
@NullMarked
package io.duly.command.calendar;

import org.jspecify.annotations.NullMarked;
