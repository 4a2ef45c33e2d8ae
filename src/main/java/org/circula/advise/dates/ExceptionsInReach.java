package org.circula.advise.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.FactShapes;
import org.circula.law.LeftSide;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.person.Answer;
import org.circula.person.Life;
import org.circula.verdict.Put;

/**
 * Which exceptions may concern a person on some day, as long as nothing happens but that days go by.
 *
 * <p>An exception is out of reach where its rule asks for another pathway, status or State, or for a fact that the life denies and that no
 * waiting brings: an answer that is no, an event that is told never to have happened, a status never held, another nationality,
 * another occupation. What is not told may be so.
 */
final class ExceptionsInReach {

    private final RuleBases law;
    private final Life life;
    private final Territories territories;
    private final Map<List<String>, List<Provision>> known = new HashMap<>();

    /** For a life of which at most the stays differ from day to day. */
    ExceptionsInReach(LawInTime law, Life life) {
        this.law = law.law();
        this.life = life;
        this.territories = law.territories();
    }

    /** The exceptions to a provision that may ever concern the put, as the law that answers and that of the Union state them. */
    List<Provision> to(Provision provision, Put put) {
        List<String> asked = List.of(
                provision.jurisdiction(),
                provision.id(),
                put.jurisdiction(),
                put.pathway().id(),
                put.statusKind().orElse(""),
                put.state().orElse(""));
        return known.computeIfAbsent(
                asked,
                key -> provision.liftedBy().stream()
                        .flatMap(id -> DaysOfChange.stated(law, put.jurisdiction(), id))
                        .distinct()
                        .filter(exception -> mayConcern(exception, put))
                        .toList());
    }

    private boolean mayConcern(Provision exception, Put put) {
        return law.rules(exception.id())
                .findFirst()
                .map(rule -> rule.leftSide().patterns().stream().allMatch(pattern -> isPossible(pattern, put)))
                .orElse(true);
    }

    private boolean isPossible(LeftSide.Pattern pattern, Put put) {
        return switch (pattern.factType()) {
            case FactShapes.PUT ->
                allows(pattern, FactShapes.PATHWAY, Optional.of(put.pathway().id()))
                        && allows(pattern, "status", put.statusKind())
                        && allows(pattern, "state", put.state());
            case "Answered" -> pattern.allowed("fact").stream().anyMatch(this::mayBeYes);
            case "Event" -> pattern.allowed("kind").stream().anyMatch(this::mayHaveHappened);
            case "Held" ->
                pattern.allowed("kind").isEmpty()
                        || pattern.allowed("kind").stream().anyMatch(this::mayBeHeld);
            case "Nationality" -> pattern.allowed("of").stream().anyMatch(this::mayBeNationalOf);
            case "WorkedAs" -> pattern.allowed("occupation").stream().anyMatch(this::mayHaveWorkedAs);
            default -> true;
        };
    }

    /** What is not known of a put may be as the rule asks. */
    private static boolean allows(LeftSide.Pattern pattern, String field, Optional<String> word) {
        List<String> allowed = pattern.allowed(field);
        return allowed.isEmpty() || word.map(allowed::contains).orElse(true);
    }

    private boolean mayBeYes(String fact) {
        return !(life.answers().get(fact) instanceof Answer.YesNo answer) || answer.yes();
    }

    private boolean mayHaveHappened(String kind) {
        return !life.events().isCompleteFor(kind)
                || life.events().items().stream().anyMatch(event -> event.kind().equals(kind));
    }

    private boolean mayBeHeld(String kind) {
        return !life.statuses().complete()
                || life.statuses().items().stream()
                        .anyMatch(status -> status.kind().equals(kind));
    }

    private boolean mayBeNationalOf(String place) {
        return !life.person().nationalities().complete()
                || life.person().nationalities().items().stream()
                        .anyMatch(country -> country.equals(place)
                                || territories.countries(List.of(place)).contains(country));
    }

    private boolean mayHaveWorkedAs(String occupation) {
        return !life.work().complete()
                || life.work().items().stream()
                        .anyMatch(work ->
                                work.occupation().map(occupation::equals).orElse(true));
    }
}
