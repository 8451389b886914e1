/** What files of other systems say of invoices and payments, and the commands that it becomes. */
@NullMarked
package io.duly.command.intake;

import org.jspecify.annotations.NullMarked;
