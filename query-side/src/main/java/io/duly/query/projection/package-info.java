/** How read models are kept: in batches, in step with their tokens, and able to start again from the first event. */
@NullMarked
package io.duly.query.projection;

import org.jspecify.annotations.NullMarked;
