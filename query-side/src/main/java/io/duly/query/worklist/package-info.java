/** What people have to do: the salesperson's day, what is overdue, and the steps of the ladder. */
@NullMarked
package io.duly.query.worklist;

import org.jspecify.annotations.NullMarked;
