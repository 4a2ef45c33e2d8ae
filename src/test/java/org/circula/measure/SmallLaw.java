package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.circula.law.Domain;
import org.circula.law.Grade;
import org.circula.law.Place;
import org.circula.law.PrincipleMark;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.AttributeValue;
import org.circula.law.StatusKind.StatusClass;
import org.circula.law.Territories;
import org.circula.law.Words;
import org.circula.law.parse.MeasureText;
import org.circula.person.AnswerType;
import org.circula.person.KnownWords;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;

/** A little law to measure lives by: a Union that a State joins and leaves, and statuses that count in full, half or not. */
final class SmallLaw {

    static final String PATHWAY = "eu.stay-for-good";
    private static final Place NOWHERE = new Place("small-law.yaml", 1);

    static final Map<String, Words.Territory> TERRITORIES = Map.of(
            "EU",
                    new Words.Territory(
                            "EU",
                            "the Union",
                            Map.of(
                                    "ES", List.of(since("1986-01-01")),
                                    "FR", List.of(since("1957-03-25")),
                                    "IT", List.of(since("1957-03-25")),
                                    "DE",
                                            List.of(new Words.Membership(
                                                    LocalDate.parse("2011-05-01"),
                                                    Optional.of(LocalDate.parse("2018-02-28")))))),
            "SCHENGEN",
                    new Words.Territory(
                            "SCHENGEN",
                            "the common area",
                            Map.of("ES", List.of(since("1995-03-26")), "MA", List.of(since("2012-02-29")))));

    static final Map<String, StatusKind> KINDS = kinds();

    static final KnownWords WORDS = new KnownWords(
            KINDS.keySet(),
            Set.of("application", "voluntary-return"),
            Set.of("work", "study", "family-care"),
            Set.of("domestic-work", "farm-work"),
            Set.of("old-age", "sickness"),
            TERRITORIES.keySet(),
            Map.of("income.monthly", AnswerType.AMOUNT, "children", AnswerType.COUNT));

    static final RuleBases LAW = new RuleBases(
            new Words(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), TERRITORIES, Map.of()),
            Map.of("eu", new RuleBase("eu", Map.of(), KINDS, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), "0")));

    private SmallLaw() {}

    static Map<String, Set<String>> countriesOfTerritories() {
        return TERRITORIES.values().stream()
                .collect(Collectors.toMap(
                        Words.Territory::id,
                        territory -> new TreeSet<>(territory.members().keySet())));
    }

    private static Map<String, StatusKind> kinds() {
        Map<String, StatusKind> kinds = new TreeMap<>();
        kinds.put("eu.worker", kind("eu.worker", StatusClass.RESIDENCE, List.of()));
        kinds.put("eu.student", kind("eu.student", StatusClass.RESIDENCE, List.of(share("2003-11-25", "1/2"))));
        kinds.put(
                "eu.season",
                kind("eu.season", StatusClass.STAY, List.of(share("2004-01-01", "0"), share("2016-09-30", "1/3"))));
        kinds.put("eu.visa", kind("eu.visa", StatusClass.VISA, List.of()));
        return kinds;
    }

    private static StatusKind kind(String id, StatusClass statusClass, List<AttributeValue> shares) {
        return new StatusKind(
                id,
                "eu",
                Domain.RESIDENCY,
                id,
                statusClass,
                Map.of(),
                shares.isEmpty() ? Map.of() : Map.of(PATHWAY, shares),
                NOWHERE);
    }

    private static AttributeValue share(String from, String share) {
        Optional<LocalDate> until =
                from.equals("2004-01-01") ? Optional.of(LocalDate.parse("2016-09-29")) : Optional.empty();
        return new AttributeValue(
                LocalDate.parse(from),
                until,
                false,
                share,
                PrincipleMark.neutral(),
                List.of(),
                Grade.TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Words.Membership since(String day) {
        return new Words.Membership(LocalDate.parse(day), Optional.empty());
    }

    /** The life that a text tells. */
    static Life life(String text) {
        return ((LifeReading.Good) new LifeReader(WORDS).read(text)).life();
    }

    /**
     * What a life comes to on a day, measured for the first status in it if there is one.
     *
     * @param measure as rule bases write it
     */
    static Measured measured(String measure, Life life, LocalDate day) {
        LifeView view = new LifeView(life, new Territories(TERRITORIES), day);
        return new Measurer()
                .measure(
                        MeasureText.read(measure),
                        new MeasureContext(
                                view,
                                LAW,
                                view.statuses().stream().findFirst(),
                                Optional.empty(),
                                day,
                                LeftOutDays.none()));
    }
}
