package io.duly.command.calendar;

/** The file of a calendar that cannot be meant, with the path of the entry that is wrong. */
final class CalendarFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CalendarFault(String file, String path, String fault) {
        this(file, path + " " + fault);
    }

    /** @param faults each with its path */
    CalendarFault(String file, String faults) {
        super(file + ": " + faults);
    }
}
