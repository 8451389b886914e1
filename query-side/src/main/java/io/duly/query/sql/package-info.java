/** The query side's tables: its own migrations, and statements that write or choose many rows. */
@NullMarked
package io.duly.query.sql;

import org.jspecify.annotations.NullMarked;
