/** Tests of the PostgreSQL server that the process brings along. */
@NullMarked
package io.duly.standalone.postgres;

import org.jspecify.annotations.NullMarked;
