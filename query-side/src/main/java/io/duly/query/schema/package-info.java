/** The tables of the query side come from its own migrations, with a history of their own. */
@NullMarked
package io.duly.query.schema;

import org.jspecify.annotations.NullMarked;
