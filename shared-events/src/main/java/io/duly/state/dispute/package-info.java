/** What is contested on a deal, and what came of it. */
@NullMarked
package io.duly.state.dispute;

import org.jspecify.annotations.NullMarked;
