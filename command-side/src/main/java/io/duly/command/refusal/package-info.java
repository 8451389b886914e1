/** What every command has in common: how it can be malformed, and how it can be refused. */
@NullMarked
package io.duly.command.refusal;

import org.jspecify.annotations.NullMarked;
