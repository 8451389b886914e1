/** What the query side must know about the event store itself: how much there is, and how much is still to be read. */
@NullMarked
package io.duly.query.store;

import org.jspecify.annotations.NullMarked;
