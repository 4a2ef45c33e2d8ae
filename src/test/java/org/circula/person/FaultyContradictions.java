package org.circula.person;

import static org.circula.person.FaultyLife.inList;
import static org.circula.person.FaultyLife.underKey;

import java.util.stream.Stream;

/** Lives that say what cannot all be true. */
final class FaultyContradictions {

    private static final String ES_2015 = "{in: \"ES\", from: \"2015-09-01\", to: \"2021-06-30\"}";

    private FaultyContradictions() {}

    static Stream<FaultyLife> contradictions() {
        return Stream.of(
                inList(
                        "Two stays that share two days",
                        "stays",
                        "/stays/1/from",
                        3,
                        "the stay in ES on line 2",
                        ES_2015,
                        "{in: \"MA\", from: \"2021-06-29\", to: \"2022-01-01\"}"),
                inList(
                        "Two stays that share two days, the later one first",
                        "stays",
                        "/stays/0/from",
                        2,
                        "the stay in ES on line 3",
                        "{in: \"MA\", from: \"2021-06-29\"}",
                        ES_2015),
                inList(
                        "A day trip inside a stay",
                        "stays",
                        "/stays/1/from",
                        3,
                        "For a day trip",
                        ES_2015,
                        "{in: \"FR\", from: \"2018-03-03\", to: \"2018-03-03\"}"),
                inList(
                        "A stay that still runs beneath a later one",
                        "stays",
                        "/stays/1/from",
                        3,
                        "which means still there",
                        "{in: \"ES\", from: \"2015-09-01\"}",
                        "{in: \"MA\", from: \"2021-06-30\", to: \"2022-01-01\"}"),
                inList(
                        "Two stays in one country that overlap",
                        "stays",
                        "/stays/1/from",
                        3,
                        "the stay in ES on line 2",
                        ES_2015,
                        "{in: \"ES\", from: \"2021-06-01\"}"),
                inList(
                        "The same day trip twice",
                        "stays",
                        "/stays/1/from",
                        3,
                        "the stay in FR on line 2",
                        "{in: \"FR\", from: \"2018-03-03\", to: \"2018-03-03\"}",
                        "{in: \"FR\", from: \"2018-03-03\", to: \"2018-03-03\"}"),
                inList(
                        "Outside the Union while in Spain",
                        "stays",
                        "/stays/1/from",
                        3,
                        "This stay outside EU",
                        ES_2015,
                        "{outside: \"EU\", from: \"2018-03-03\", to: \"2018-05-03\"}"),
                inList(
                        "In a country and outside a territory at once",
                        "stays",
                        "/stays/0/outside",
                        2,
                        "either \"in\" or \"outside\"",
                        "{in: \"ES\", outside: \"EU\", from: \"2015-09-01\"}"),
                inList(
                        "An event with its State twice",
                        "events",
                        "/events/0/to",
                        2,
                        "Keep one of them",
                        "{kind: \"notice-of-absence\", in: \"ES\", to: \"ES\"}"),
                inList(
                        "Insurance by days and by credits",
                        "insured",
                        "/insured/0/credits",
                        2,
                        "not both",
                        "{in: \"ES\", branch: \"old-age\", from: \"2015-09-01\", credits: 4, unit: \"quarter\"}"),
                inList(
                        "Insurance by neither days nor credits",
                        "insured",
                        "/insured/0/from",
                        2,
                        "is needed",
                        "{in: \"ES\", branch: \"old-age\"}"),
                underKey(
                        "A nationality twice",
                        "person",
                        "/person/nationalities/1",
                        "stands here twice",
                        "{nationalities: [\"MA\", \"MA\"]}"),
                new FaultyLife(
                        "A stay before birth",
                        "person: {born: \"2016-01-01\"}\nstays:\n  - " + ES_2015 + "\n",
                        "{\"person\": {\"born\": \"2016-01-01\"},\n\"stays\": [\n"
                                + "{\"in\": \"ES\", \"from\": \"2015-09-01\", \"to\": \"2021-06-30\"}]}",
                        "/stays/0/from",
                        3,
                        "before the day of birth, 2016-01-01"));
    }
}
