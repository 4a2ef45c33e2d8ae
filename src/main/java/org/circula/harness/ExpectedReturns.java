package org.circula.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.circula.advise.Advisor;
import org.circula.advise.Departure;
import org.circula.advise.dates.LatestReturn;
import org.circula.advise.dates.PerhapsKept;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.RuleBases;

/**
 * Compares by which day to be back with what a scenario expects, of somebody who leaves at the end of the day asked about, or is away
 * already and stays.
 */
public final class ExpectedReturns {

    /** What {@code lost-after} says where no return was found that loses it whatever the facts. */
    static final String NEVER = "never";

    /** What {@code back-by} may say in place of a day. */
    static final Set<String> FOUND = Stream.of(LatestReturn.Found.values())
            .filter(found -> found != LatestReturn.Found.BACK_BY)
            .map(ExpectedReturns::word)
            .collect(Collectors.toUnmodifiableSet());

    private final Advisor advisor;

    /**
     * @param assessor judges each return
     * @param law the rule bases it judges by
     */
    public ExpectedReturns(Assessor assessor, RuleBases law) {
        this.advisor = new Advisor(assessor, law);
    }

    /** What differs; nothing of a scenario that expects no day of return. */
    public List<String> differences(Scenario scenario) {
        Set<String> pathways = new TreeSet<>();
        Stream.of(scenario.backBy(), scenario.lostAfter())
                .flatMap(expected -> expected.keySet().stream())
                .map(Scenario::pathwayOf)
                .forEach(pathways::add);
        if (pathways.isEmpty()) {
            return List.of();
        }
        List<LatestReturn> returns = advisor.advise(
                        new Question(
                                scenario.life(),
                                scenario.asOf(),
                                Optional.empty(),
                                scenario.reading(),
                                List.of(),
                                List.copyOf(pathways)),
                        Departure.unsaid())
                .returns();
        List<String> differences = new ArrayList<>();
        compare("back by", scenario.backBy(), ExpectedReturns::backBy, returns, differences);
        compare("lost after", scenario.lostAfter(), ExpectedReturns::lostAfter, returns, differences);
        return differences;
    }

    private static void compare(
            String what,
            Map<String, String> expected,
            Function<LatestReturn, String> said,
            List<LatestReturn> returns,
            List<String> differences) {
        expected.forEach((key, day) -> {
            List<String> days = ofKey(key, returns).stream().map(said).toList();
            if (days.isEmpty()) {
                differences.add(key + ": expected " + what + " " + day + ", but the life holds nothing that it keeps");
            }
            days.stream()
                    .filter(other -> !other.equals(day))
                    .forEach(other -> differences.add(key + ": expected " + what + " " + day + ", got " + other));
        });
    }

    private static String backBy(LatestReturn found) {
        return found.day().map(Object::toString).orElseGet(() -> word(found.found()));
    }

    /** Where nothing is open after the last safe day, it is lost after that one. */
    private static String lostAfter(LatestReturn found) {
        return found.perhapsKept()
                .map(PerhapsKept::until)
                .orElse(found.day())
                .map(Object::toString)
                .orElse(NEVER);
    }

    private static List<LatestReturn> ofKey(String key, List<LatestReturn> returns) {
        int at = key.indexOf('@');
        String qualifier = at < 0 ? "" : key.substring(at + 1);
        return returns.stream()
                .filter(found -> found.pathway().equals(Scenario.pathwayOf(key)))
                .filter(found -> qualifier.isEmpty()
                        || found.state().equals(qualifier)
                        || found.statusKind().equals(qualifier))
                .toList();
    }

    private static String word(LatestReturn.Found found) {
        return found.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
