/** How a question that cannot be answered is turned down. */
@NullMarked
package io.duly.query.web;

import org.jspecify.annotations.NullMarked;
