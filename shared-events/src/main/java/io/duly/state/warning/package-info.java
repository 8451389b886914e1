/** What the open warning signs of a customer weigh together. */
@NullMarked
package io.duly.state.warning;

import org.jspecify.annotations.NullMarked;
