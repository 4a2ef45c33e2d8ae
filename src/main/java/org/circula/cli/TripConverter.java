package org.circula.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.circula.time.Span;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a trip: its first and its last day, with two dots between them. */
final class TripConverter implements ITypeConverter<Span> {

    @Override
    public Span convert(String written) {
        String[] days = written.split("\\.\\.", -1);
        try {
            if (days.length == 2) {
                return Span.of(LocalDate.parse(days[0].strip()), LocalDate.parse(days[1].strip()));
            }
        } catch (DateTimeParseException | IllegalArgumentException notTwoDaysInOrder) {
            // Told below, with how to write it.
        }
        throw new TypeConversionException("'" + written
                + "' is no trip. Write its first and its last day in order, such as 2026-07-01..2026-07-20.");
    }
}
