/** Which debts may be paid in parts, and whether the parts are paid. */
@NullMarked
package io.duly.query.plan;

import org.jspecify.annotations.NullMarked;
