/** What happened to a deal, for everybody to read. */
@NullMarked
package io.duly.query.timeline;

import org.jspecify.annotations.NullMarked;
