/** Tests of what every request has in common. */
@NullMarked
package io.duly.standalone.http;

import org.jspecify.annotations.NullMarked;
