/** What the ladder is spoken of with, wherever it is. */
@NullMarked
package io.duly.words.escalation;

import org.jspecify.annotations.NullMarked;
