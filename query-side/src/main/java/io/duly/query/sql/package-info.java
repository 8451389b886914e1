/** Many rows in one statement. */
@NullMarked
package io.duly.query.sql;

import org.jspecify.annotations.NullMarked;
