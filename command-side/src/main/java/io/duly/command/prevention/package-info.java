/** What is done on a deal so that it will be paid in time, and the gates between its stages. */
@NullMarked
package io.duly.command.prevention;

import org.jspecify.annotations.NullMarked;
