/** Deals with their invoices, instalments and money. */
@NullMarked
package io.duly.query.deal;

import org.jspecify.annotations.NullMarked;
