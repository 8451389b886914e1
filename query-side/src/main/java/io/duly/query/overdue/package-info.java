/** What is open after its due date: the collector's list. */
@NullMarked
package io.duly.query.overdue;

import org.jspecify.annotations.NullMarked;
