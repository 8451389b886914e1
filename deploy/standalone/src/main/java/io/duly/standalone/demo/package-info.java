/** The ledger that a fresh Duly fills itself with. */
@NullMarked
package io.duly.standalone.demo;

import org.jspecify.annotations.NullMarked;
