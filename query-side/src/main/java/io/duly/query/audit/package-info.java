/** What was known, decided and done about a debt, by whom and when, from the events themselves. */
@NullMarked
package io.duly.query.audit;

import org.jspecify.annotations.NullMarked;
