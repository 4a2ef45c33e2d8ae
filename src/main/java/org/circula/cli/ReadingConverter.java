package org.circula.cli;

import java.util.Arrays;
import org.circula.assess.Question;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how judgments reach back. */
final class ReadingConverter implements ITypeConverter<Question.Reading> {

    @Override
    public Question.Reading convert(String written) {
        return Arrays.stream(Question.Reading.values())
                .filter(reading -> reading.word().equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + written + "' is no reading. Write as-understood-now or as-applied-then."));
    }
}
