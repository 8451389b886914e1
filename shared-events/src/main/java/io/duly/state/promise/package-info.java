/** What was promised about the money of a deal, and what the promises were worth. */
@NullMarked
package io.duly.state.promise;

import org.jspecify.annotations.NullMarked;
