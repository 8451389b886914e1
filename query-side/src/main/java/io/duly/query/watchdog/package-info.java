/** Keeps the processors alive. */
@NullMarked
package io.duly.query.watchdog;

import org.jspecify.annotations.NullMarked;
