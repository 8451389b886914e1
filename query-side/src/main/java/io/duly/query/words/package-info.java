/** Events told as sentences. */
@NullMarked
package io.duly.query.words;

import org.jspecify.annotations.NullMarked;
