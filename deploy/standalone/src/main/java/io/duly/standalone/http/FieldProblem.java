package io.duly.standalone.http;

/** What is wrong with one field, for example {@code instalments[0].amount}. */
record FieldProblem(String field, String message) {}
