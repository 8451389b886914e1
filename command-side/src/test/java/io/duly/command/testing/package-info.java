/** What the tests of several packages of the command side start from. */
@NullMarked
package io.duly.command.testing;

import org.jspecify.annotations.NullMarked;
