/** What was tried to reach a customer. */
@NullMarked
package io.duly.state.attempt;

import org.jspecify.annotations.NullMarked;
