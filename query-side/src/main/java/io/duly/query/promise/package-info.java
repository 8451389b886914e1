/** What customers promise to pay by when, and how far they keep their word. */
@NullMarked
package io.duly.query.promise;

import org.jspecify.annotations.NullMarked;
