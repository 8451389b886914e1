/** Steps of the ladder, as work to do and as figures. */
@NullMarked
package io.duly.query.steps;

import org.jspecify.annotations.NullMarked;
