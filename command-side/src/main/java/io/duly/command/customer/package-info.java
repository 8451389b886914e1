/** The legal entities that owe. */
@NullMarked
package io.duly.command.customer;

import org.jspecify.annotations.NullMarked;
