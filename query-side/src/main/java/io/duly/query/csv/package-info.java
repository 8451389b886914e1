/** Lists as tables that a spreadsheet opens. */
@NullMarked
package io.duly.query.csv;

import org.jspecify.annotations.NullMarked;
