package io.duly.events.plan;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What is to be paid by one day. The day tells the parts of a plan apart.
 *
 * @param lastDay the last value date that is in time: {@code on} and the working days that the plan lets pass after it
 */
public record PlannedPart(LocalDate on, LocalDate lastDay, Money amount) {}
