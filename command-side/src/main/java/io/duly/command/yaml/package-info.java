/** Reads values that are written as YAML. */
@NullMarked
package io.duly.command.yaml;

import org.jspecify.annotations.NullMarked;
