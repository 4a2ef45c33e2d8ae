package org.circula.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of an option. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException(
                    "'" + written + "' is not a day. Write year, month and day, such as 2026-03-01.");
        }
    }
}
