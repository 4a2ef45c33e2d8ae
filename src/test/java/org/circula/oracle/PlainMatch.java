package org.circula.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.circula.law.LeftSide;
import org.circula.person.Answer;
import org.circula.person.Life;

/** Whether a rule speaks of a put: all its patterns are so. */
record PlainMatch(PlainLife life, PlainPut put) {

    boolean speaks(LeftSide rule) {
        return rule.patterns().stream().allMatch(this::isSo);
    }

    private boolean isSo(LeftSide.Pattern pattern) {
        Life known = life.life();
        LocalDate asOf = put.asOf();
        return switch (pattern.factType()) {
            case "Put" ->
                allows(pattern, "pathway", Optional.of(put.pathway().id()))
                        && allows(pattern, "status", put.statusKind())
                        && allows(pattern, "state", put.state());
            case "Held" -> held(pattern);
            case "Nationality" ->
                known.person().nationalities().items().stream()
                        .anyMatch(country ->
                                life.belonging(country, pattern.allowed("of")).has(asOf));
            case "Event" ->
                known.events().items().stream()
                        .filter(event ->
                                event.date().map(date -> !date.isAfter(asOf)).orElse(false))
                        .anyMatch(event -> allows(pattern, "kind", Optional.of(event.kind()))
                                && allows(pattern, "state", event.state()));
            case "AwayFor" -> awayFor(pattern.allowed("reason"));
            case "WorkedAs" ->
                known.work().items().stream()
                        .filter(work -> !work.days().firstDay().isAfter(asOf))
                        .anyMatch(work ->
                                work.occupation().isPresent() && allows(pattern, "occupation", work.occupation()));
            case "InsuredIn" ->
                known.insured().items().stream()
                        .filter(insured -> insured.days()
                                .map(days -> !days.firstDay().isAfter(asOf))
                                .orElse(true))
                        .anyMatch(insured -> allows(pattern, "state", Optional.of(insured.country()))
                                && allows(pattern, "branch", Optional.of(insured.branch())));
            case "LivesIn" -> life.present(pattern.allowed("territory")).has(asOf);
            case "Answered" ->
                pattern.allowed("fact").stream()
                        .anyMatch(fact ->
                                new Answer.YesNo(true).equals(known.answers().get(fact)));
            default -> throw new IllegalArgumentException("No rule asks for " + pattern.factType() + ".");
        };
    }

    private static boolean allows(LeftSide.Pattern pattern, String field, Optional<String> word) {
        List<String> allowed = pattern.allowed(field);
        return allowed.isEmpty() || word.map(allowed::contains).orElse(false);
    }

    /** Some day until today with that reason for being where one was, outside the State of the put. */
    private boolean awayFor(List<String> reasons) {
        PlainDays days = life.reasons(reasons);
        PlainDays away = put.state()
                .map(state -> days.without(life.present(List.of(state))))
                .orElse(days);
        return away.cut(PlainDays.FIRST, put.asOf()).count() > 0;
    }

    private boolean held(LeftSide.Pattern pattern) {
        Predicate<PlainLife.Chain> asked = chain -> allows(pattern, "kind", Optional.of(chain.kind()))
                && allows(pattern, "state", Optional.of(chain.state()))
                && !put.held().map(PlainLife.Chain::key).equals(Optional.of(chain.key()));
        List<String> times = pattern.allowed("time");
        return life.chains(status -> true).stream()
                .filter(asked)
                .map(chain ->
                        PlainDays.between(chain.days().first(), chain.days().last()))
                .anyMatch(days -> times.isEmpty()
                        ? days.count(PlainDays.FIRST, put.asOf()) > 0
                        : times.stream().anyMatch(time -> heldThen(days, time)));
    }

    private boolean heldThen(PlainDays days, String time) {
        if (put.held().isEmpty()) {
            boolean now = days.has(put.asOf());
            return switch (time) {
                case "before" -> !now && days.count(PlainDays.FIRST, put.asOf()) > 0;
                case "with" -> now;
                default -> false;
            };
        }
        PlainLife.Chain own = put.held().get();
        LocalDate granted = own.days().first();
        PlainDays ownDays = life.under(status ->
                        status.kind().equals(own.kind()) && status.state().equals(own.state()))
                .cut(granted, own.days().last());
        LocalDate end = ownDays.lastDay().orElse(granted.minusDays(1));
        PlainDays until = days.cut(PlainDays.FIRST, put.asOf());
        return switch (time) {
            case "before" -> until.cut(PlainDays.FIRST, granted.minusDays(1)).count() > 0;
            case "with" -> until.and(ownDays).count() > 0;
            default -> until.cut(end.plusDays(1), PlainDays.LAST).count() > 0;
        };
    }
}
