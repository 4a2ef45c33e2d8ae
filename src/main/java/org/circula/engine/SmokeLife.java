package org.circula.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.FactShapes;
import org.circula.law.LeftSide;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Words;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;

/**
 * An invented life that has each fact a rule asks for, once. Its first word of each list is enough: whether the others are known
 * words is checked where the rules are read.
 */
final class SmokeLife {

    /** A country that no encoded law may name, for stays away. */
    private static final String ELSEWHERE = "ZZ";

    private final Pathway pathway;
    private final LeftSide leftSide;
    private final RuleBases bases;
    private final Territories territories;
    private final LocalDate asOf;
    private final String state;
    private final List<HeldStatus> statuses = new ArrayList<>();
    private final List<String> nationalities = new ArrayList<>();
    private final List<LifeEvent> events = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final List<Insurance> insured = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    SmokeLife(Pathway pathway, LeftSide leftSide, RuleBases bases, Territories territories) {
        this.pathway = pathway;
        this.leftSide = leftSide;
        this.bases = bases;
        this.territories = territories;
        this.asOf = pathway.encodedUntil().orElse(pathway.encodedFrom().plusYears(30));
        this.state = pathway.in()
                .or(() -> askedOfPut("state"))
                .or(() -> Optional.ofNullable(bases.bases().get(pathway.jurisdiction()))
                        .flatMap(RuleBase::country))
                .orElse("ES");
        leftSide.asked().forEach(this::live);
    }

    Put put() {
        return new Put(
                0,
                pathway,
                pathway.jurisdiction(),
                heldKind().map(this::heldChain),
                Optional.of(state),
                Truth.YES,
                asOf);
    }

    LifeView view() {
        List<HeldStatus> all = new ArrayList<>(statuses);
        heldKind().map(this::held).ifPresent(all::add);
        return new LifeView(
                new Life(
                        new Person(Optional.empty(), Optional.empty(), Known.all(nationalities)),
                        Known.all(stays),
                        List.of(),
                        Known.all(all),
                        Known.all(work),
                        Known.all(insured),
                        Known.all(events),
                        List.of(),
                        answers),
                territories,
                asOf);
    }

    /** The kind of status that the put is about: one that the rule allows among those that the pathway concerns. */
    private Optional<String> heldKind() {
        List<String> concerned = concernedKinds();
        Optional<LeftSide.Pattern> put =
                leftSide.patterns().stream().filter(SmokeLife::isPut).findFirst();
        List<String> allowed = put.map(pattern -> pattern.allowed("status")).orElse(List.of());
        return concerned.stream()
                .filter(allowed::contains)
                .findFirst()
                .or(() -> concerned.stream().findFirst());
    }

    private List<String> concernedKinds() {
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            return holders.kinds();
        }
        return pathway.concerns() instanceof Pathway.HoldersEver ever ? ever.kinds() : List.of();
    }

    private HeldStatus held(String kind) {
        return status(kind, state, asOf.minusYears(10), asOf.minusYears(2));
    }

    private StatusChain heldChain(String kind) {
        return new LifeView(
                        new Life(
                                new Person(Optional.empty(), Optional.empty(), Known.unknown()),
                                Known.unknown(),
                                List.of(),
                                Known.all(List.of(held(kind))),
                                Known.unknown(),
                                Known.unknown(),
                                Known.unknown(),
                                List.of(),
                                Map.of()),
                        new Territories(Map.of()),
                        asOf)
                .statuses()
                .get(0);
    }

    private Optional<String> askedOfPut(String field) {
        return leftSide.patterns().stream()
                .filter(SmokeLife::isPut)
                .flatMap(pattern -> pattern.allowed(field).stream())
                .findFirst();
    }

    private static boolean isPut(LeftSide.Pattern pattern) {
        return pattern.factType().equals(FactShapes.PUT);
    }

    private void live(LeftSide.Pattern pattern) {
        switch (pattern.factType()) {
            case "Held" -> hold(pattern);
            case "Nationality" -> nationalities.add(countryOf(first(pattern, "of")));
            case "Event" ->
                events.add(new LifeEvent(
                        first(pattern, "kind"),
                        Optional.of(asOf.minusYears(1)),
                        Optional.empty(),
                        pattern.allowed("state").stream().findFirst(),
                        Optional.empty()));
            case "AwayFor" ->
                stay(ELSEWHERE, asOf.minusYears(4), asOf.minusYears(3), Optional.of(first(pattern, "reason")));
            case "LivesIn" -> stay(countryOf(first(pattern, "territory")), asOf.minusYears(2), asOf, Optional.empty());
            case "WorkedAs" ->
                work.add(new Work(
                        state,
                        Span.of(asOf.minusYears(5), asOf.minusYears(4)),
                        Optional.of(first(pattern, "occupation")),
                        Optional.empty()));
            case "InsuredIn" ->
                insured.add(new Insurance(
                        firstOr(pattern, "state", state),
                        firstOr(pattern, "branch", "old-age"),
                        Optional.of(Span.of(asOf.minusYears(5), asOf.minusYears(4))),
                        Optional.empty()));
            case "Answered" -> answers.put(first(pattern, "fact"), new Answer.YesNo(true));
            default -> {}
        }
    }

    private void hold(LeftSide.Pattern pattern) {
        String kind = firstOr(pattern, "kind", "any");
        String in = firstOr(pattern, "state", state);
        switch (firstOr(pattern, "time", "before")) {
            case "with" -> {
                LocalDate until = heldKind().isPresent() ? asOf.minusYears(6) : asOf;
                statuses.add(status(kind, in, asOf.minusYears(7), until));
            }
            case "after" -> statuses.add(status(kind, in, asOf.minusYears(1), asOf));
            default -> statuses.add(status(kind, in, asOf.minusYears(14), asOf.minusYears(12)));
        }
    }

    private void stay(String country, LocalDate from, LocalDate to, Optional<String> reason) {
        stays.add(new Stay(new Stay.In(country), Span.of(from, to), reason, Optional.empty()));
    }

    private static HeldStatus status(String kind, String in, LocalDate from, LocalDate to) {
        return new HeldStatus(kind, in, Span.of(from, to), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private String countryOf(String place) {
        Words.Territory territory = bases.words().territories().get(place);
        if (territory == null) {
            return place;
        }
        return territory.members().keySet().stream()
                .sorted()
                .filter(country ->
                        territories.membership(country, List.of(place)).contains(asOf))
                .findFirst()
                .orElse(ELSEWHERE);
    }

    private static String first(LeftSide.Pattern pattern, String field) {
        return firstOr(pattern, field, "");
    }

    private static String firstOr(LeftSide.Pattern pattern, String field, String otherwise) {
        return pattern.allowed(field).stream().findFirst().orElse(otherwise);
    }
}
