/** What is done on each deal so that it is paid in time: the table for many deals, and the page of one. */
@NullMarked
package io.duly.query.prevention;

import org.jspecify.annotations.NullMarked;
