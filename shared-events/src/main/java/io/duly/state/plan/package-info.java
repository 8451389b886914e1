/** The payment plans of a deal, and how they were kept. */
@NullMarked
package io.duly.state.plan;

import org.jspecify.annotations.NullMarked;
