/** What day it is for the creditor. */
@NullMarked
package io.duly.query.day;

import org.jspecify.annotations.NullMarked;
