/** What customers promise to pay by when, and whether they keep their word. */
@NullMarked
package io.duly.command.promise;

import org.jspecify.annotations.NullMarked;
