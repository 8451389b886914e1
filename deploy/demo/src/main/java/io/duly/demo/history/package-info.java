/** What a made-up creditor did in eighteen months, told as commands. */
@NullMarked
package io.duly.demo.history;

import org.jspecify.annotations.NullMarked;
