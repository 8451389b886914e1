package io.duly.command.calendar;

import io.duly.events.playbook.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What says that days are off: a law, a decree with its number and date, or a library. */
record DaySource(
        Texts document, @Nullable String number, @Nullable LocalDate date) {}
