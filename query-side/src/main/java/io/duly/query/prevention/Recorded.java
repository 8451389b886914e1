package io.duly.query.prevention;

import java.time.LocalDate;

/** When Duly learned of something, on the creditor's calendar, and from whom. */
record Recorded(LocalDate on, String by, String role) {}
