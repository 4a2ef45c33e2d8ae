package org.circula.harness.external;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.person.SourceValue;

/** The inputs of a case, read as the kinds of value that cases give. What cannot be read so is not mapped. */
public final class CaseInputs {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ?(?:\\.\\.|to|/) ?(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
    private static final Pattern COUNTRY = Pattern.compile("(?:EU/)?([A-Z]{2})");

    private final SourceValue.Mapping inputs;

    public CaseInputs(SourceValue.Mapping inputs) {
        this.inputs = inputs;
    }

    /** Days from the first to the last as written; the last is empty while they still run. */
    public record WrittenSpan(String from, Optional<String> to) {

        /** The last day, where a day of the calendar is written. */
        public Optional<LocalDate> lastDay() {
            return to.flatMap(CaseValue::day);
        }
    }

    /** The keys that say something. */
    public List<String> keys() {
        return inputs.entries().stream()
                .filter(entry -> !(entry.value() instanceof SourceValue.Scalar scalar && scalar.absent()))
                .map(SourceValue.Entry::key)
                .toList();
    }

    public boolean has(String key) {
        return keys().contains(key);
    }

    /** What stands under a key. */
    public CaseInputs under(String key) {
        if (inputs.get(key).orElse(null) instanceof SourceValue.Mapping mapping) {
            return new CaseInputs(mapping);
        }
        throw new NotMappedException(key);
    }

    /** The whole number of a key, if it is there; a mapping from times to one number gives that. */
    public Optional<Integer> wholeNumber(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        return Optional.of(onlyText(key)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotMappedException(key)));
    }

    private Optional<String> onlyText(String key) {
        return inputs.get(key).orElseThrow() instanceof SourceValue.Mapping times
                        && times.entries().size() == 1
                ? scalar(Optional.of(times.entries().get(0).value()))
                : text(key);
    }

    /** The mappings of a list, in its order; none where the key is not there. */
    public List<CaseInputs> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(inputs.get(key).orElseThrow() instanceof SourceValue.Sequence list)) {
            throw new NotMappedException(key);
        }
        List<CaseInputs> items = new ArrayList<>();
        for (SourceValue item : list.items()) {
            if (!(item instanceof SourceValue.Mapping mapping)) {
                throw new NotMappedException(key);
            }
            items.add(new CaseInputs(mapping));
        }
        return items;
    }

    /** Whether a key says yes; no where it is not there; a mapping from times to one yes or no says that. */
    public boolean yes(String key) {
        if (!has(key)) {
            return false;
        }
        String said = onlyText(key).orElse("");
        if (!said.equals("true") && !said.equals("false")) {
            throw new NotMappedException(key);
        }
        return said.equals("true");
    }

    /** The text of a key, if it is there. */
    public Optional<String> text(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (inputs.get(key).orElseThrow() instanceof SourceValue.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        throw new NotMappedException(key);
    }

    /** The day that a key must give. */
    public LocalDate day(String key) {
        return text(key).flatMap(CaseValue::day).orElseThrow(() -> new NotMappedException(key));
    }

    /** The day of a key, if it is there; prose is not mapped. */
    public Optional<LocalDate> dayIfSaid(String key) {
        return has(key) ? Optional.of(day(key)) : Optional.empty();
    }

    /** The whole number that a key must give. */
    public int number(String key) {
        return text(key)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotMappedException(key));
    }

    /** The number of a key, with decimals or without: an amount of money. */
    public BigDecimal amount(String key) {
        return text(key).flatMap(CaseInputs::amountOf).orElseThrow(() -> new NotMappedException(key));
    }

    /** The amounts of a list, or of a mapping from whoever pays to what is paid. */
    public List<BigDecimal> amounts(String key) {
        SourceValue value = inputs.get(key).orElseThrow(() -> new NotMappedException(key));
        List<SourceValue> items = value instanceof SourceValue.Mapping mapping
                ? mapping.entries().stream().map(SourceValue.Entry::value).toList()
                : value instanceof SourceValue.Sequence list ? list.items() : List.of(value);
        List<BigDecimal> amounts = new ArrayList<>();
        items.forEach(item -> amounts.add(scalar(Optional.of(item))
                .flatMap(CaseInputs::amountOf)
                .orElseThrow(() -> new NotMappedException(key))));
        return amounts;
    }

    private static Optional<BigDecimal> amountOf(String text) {
        return Optional.of(text)
                .filter(written -> AMOUNT.matcher(written).matches())
                .map(BigDecimal::new);
    }

    /** The countries of a list, by their codes. */
    public Set<String> countries(String key) {
        return inputs.get(key)
                .filter(SourceValue.Sequence.class::isInstance)
                .flatMap(list -> CaseValue.countries((SourceValue.Sequence) list))
                .orElseThrow(() -> new NotMappedException(key));
    }

    /** The State of a key: {@code ES}, or {@code EU/ES} for the Union's law in it. */
    public String state(String key) {
        Matcher country = COUNTRY.matcher(text(key).orElse(""));
        if (!country.matches() || country.group(1).equals("EU")) {
            throw new NotMappedException(key);
        }
        return country.group(1);
    }

    /** The nationality, where it is written as one country; a list or prose is left unknown. */
    public Optional<String> nationality() {
        return text("nationality").filter(text -> text.matches("[A-Z]{2}"));
    }

    /** The spans of a list, as written, in the order of their days; none where the key is not there. */
    public List<WrittenSpan> spans(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(inputs.get(key).orElseThrow() instanceof SourceValue.Sequence list)) {
            throw new NotMappedException(key);
        }
        List<WrittenSpan> spans = new ArrayList<>();
        list.items().forEach(item -> spans.add(span(item).orElseThrow(() -> new NotMappedException(key))));
        return spans;
    }

    /** The span of a key: a mapping of two days, a list of two days, or {@code 2020-01-01..2020-02-01}. */
    public Optional<WrittenSpan> span(String key) {
        return has(key) ? span(inputs.get(key).orElseThrow()) : Optional.empty();
    }

    private static Optional<WrittenSpan> span(SourceValue value) {
        if (value instanceof SourceValue.Scalar scalar) {
            Matcher range = RANGE.matcher(scalar.text());
            return range.matches()
                    ? Optional.of(new WrittenSpan(range.group(1), Optional.of(range.group(2))))
                    : Optional.empty();
        }
        if (value instanceof SourceValue.Sequence list && list.items().size() == 2) {
            return scalar(Optional.of(list.items().get(0)))
                    .map(from -> new WrittenSpan(
                            from, scalar(Optional.of(list.items().get(1)))));
        }
        if (value instanceof SourceValue.Mapping mapping) {
            return first(mapping, "entry", "from", "out")
                    .map(from -> new WrittenSpan(from, first(mapping, "exit", "to", "back")));
        }
        return Optional.empty();
    }

    private static Optional<String> first(SourceValue.Mapping mapping, String... keys) {
        for (String key : keys) {
            Optional<String> found = scalar(mapping.get(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> scalar(Optional<SourceValue> value) {
        return value.filter(SourceValue.Scalar.class::isInstance)
                .map(SourceValue.Scalar.class::cast)
                .filter(scalar -> !scalar.absent())
                .map(SourceValue.Scalar::text);
    }
}
