package io.duly.query.dispute;

/**
 * What the disputes of a list come to in one currency, as decimal numbers.
 *
 * @param count how many disputes
 * @param amount what was contested
 * @param disputed what nobody asks for now because of them
 */
record DisputeTotal(String currency, long count, String amount, String disputed) {}
