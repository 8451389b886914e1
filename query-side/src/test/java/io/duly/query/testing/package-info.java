/** What tests of the query side share: an event store to read from and a running query side that reads it. */
@NullMarked
package io.duly.query.testing;

import org.jspecify.annotations.NullMarked;
