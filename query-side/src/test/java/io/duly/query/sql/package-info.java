/** Tests of who may do what in the schema of the query side. */
@NullMarked
package io.duly.query.sql;

import org.jspecify.annotations.NullMarked;
