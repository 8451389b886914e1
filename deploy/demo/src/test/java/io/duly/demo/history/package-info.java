@NullMarked
package io.duly.demo.history;

import org.jspecify.annotations.NullMarked;
