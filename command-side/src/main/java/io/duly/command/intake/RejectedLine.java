package io.duly.command.intake;

/** A line that could not be taken over; {@code field} is the mapping's name for the column that is wrong. */
public record RejectedLine(IntakeFile file, long line, String field, String reason) {}
