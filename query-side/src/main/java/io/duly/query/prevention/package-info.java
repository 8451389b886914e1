/** What is done on each deal so that it is paid in time: tables for many deals, a page for one. */
@NullMarked
package io.duly.query.prevention;

import org.jspecify.annotations.NullMarked;
