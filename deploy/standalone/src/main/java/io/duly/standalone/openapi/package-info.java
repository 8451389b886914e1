/** The OpenAPI document of the service, put together from the controllers and from the words written for them. */
@NullMarked
package io.duly.standalone.openapi;

import org.jspecify.annotations.NullMarked;
