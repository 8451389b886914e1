/** How one speaks each of the languages that Duly speaks. */
@NullMarked
package io.duly.words;

import org.jspecify.annotations.NullMarked;
