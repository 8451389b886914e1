/** Bringing ledgers into a running system: uploaded at once, taken over line by line, and told what became of them. */
@NullMarked
package io.duly.command.imports;

import org.jspecify.annotations.NullMarked;
