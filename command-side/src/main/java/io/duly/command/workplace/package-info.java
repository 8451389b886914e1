/** Where a customer works: on which days, and by which clock. */
@NullMarked
package io.duly.command.workplace;

import org.jspecify.annotations.NullMarked;
