/** What customers contest, who looks after it until when, and who was right. */
@NullMarked
package io.duly.query.dispute;

import org.jspecify.annotations.NullMarked;
