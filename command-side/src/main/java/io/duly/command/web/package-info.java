/** How a command comes in over HTTP and what its answer carries. */
@NullMarked
package io.duly.command.web;

import org.jspecify.annotations.NullMarked;
