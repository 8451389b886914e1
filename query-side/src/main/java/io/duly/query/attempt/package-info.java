/** Attempts to reach customers: what came of each, who was spoken with last, and whom to contact again. */
@NullMarked
package io.duly.query.attempt;

import org.jspecify.annotations.NullMarked;
