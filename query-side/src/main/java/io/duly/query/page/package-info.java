/** Long lists in pages that stay right while rows come and go. */
@NullMarked
package io.duly.query.page;

import org.jspecify.annotations.NullMarked;
