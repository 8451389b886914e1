/** The money and the views in figures, for whoever watches Duly with Prometheus. */
@NullMarked
package io.duly.query.metrics;

import org.jspecify.annotations.NullMarked;
