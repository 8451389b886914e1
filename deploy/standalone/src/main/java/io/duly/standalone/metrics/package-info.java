/** What the process tells Prometheus of itself. */
@NullMarked
package io.duly.standalone.metrics;

import org.jspecify.annotations.NullMarked;
