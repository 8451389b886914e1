/** Fills an empty database with the made-up ledger at the first start. */
@NullMarked
package io.duly.demo.run;

import org.jspecify.annotations.NullMarked;
