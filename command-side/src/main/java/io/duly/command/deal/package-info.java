/** One sale, from the first talk to the money: its commands and what decides about them. */
@NullMarked
package io.duly.command.deal;

import org.jspecify.annotations.NullMarked;
