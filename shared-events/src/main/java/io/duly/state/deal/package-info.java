/** Where a deal stands: each event folds into what later decisions need to know. */
@NullMarked
package io.duly.state.deal;

import org.jspecify.annotations.NullMarked;
