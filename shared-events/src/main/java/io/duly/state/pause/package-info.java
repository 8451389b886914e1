/** The pauses of a deal or a customer, those that are over too. */
@NullMarked
package io.duly.state.pause;

import org.jspecify.annotations.NullMarked;
