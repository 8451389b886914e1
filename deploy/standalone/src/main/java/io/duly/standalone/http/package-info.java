/** What every request has in common: the JSON, its limits, and the answers when something is wrong. */
@NullMarked
package io.duly.standalone.http;

import org.jspecify.annotations.NullMarked;
