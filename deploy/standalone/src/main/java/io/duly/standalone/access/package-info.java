/** Holds each request to the tables of who may do what. */
@NullMarked
package io.duly.standalone.access;

import org.jspecify.annotations.NullMarked;
