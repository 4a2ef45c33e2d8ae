package org.circula.person;

import static org.circula.person.FaultyLife.inList;
import static org.circula.person.FaultyLife.underKey;

import java.util.stream.Stream;

/** Lives with values of the wrong kind, or words that nobody knows. */
final class FaultyValues {

    private FaultyValues() {}

    static Stream<FaultyLife> values() {
        return Stream.of(
                underKey(
                        "A text where a person belongs", "person", "/person", "Here a person is expected", "\"Amina\""),
                underKey("A list where a day belongs", "person", "/person/born", "Here stands a list", "{born: []}"),
                inList(
                        "A country in a list",
                        "work",
                        "/work/0/in",
                        2,
                        "Here stands a list",
                        "{in: [\"ES\"], from: \"2015-09-01\"}"),
                inList(
                        "A day with keys",
                        "work",
                        "/work/0/from",
                        2,
                        "Here stands an entry with keys",
                        "{in: \"ES\", from: {year: 2015}}"),
                inList("A text where a stay belongs", "stays", "/stays/0", 2, "Here a stay is expected", "\"ES\""),
                inList(
                        "A key without a value",
                        "stays",
                        "/stays/0/to",
                        2,
                        "Nothing is written here",
                        "{in: \"ES\", from: \"2015-09-01\", to: null}"),
                inList(
                        "An empty text",
                        "work",
                        "/work/0/employer",
                        2,
                        "The text is empty",
                        "{in: \"ES\", from: \"2015-09-01\", employer: \"\"}"),
                inList(
                        "A text of two lines",
                        "work",
                        "/work/0/employer",
                        2,
                        "has one line",
                        "{in: \"ES\", from: \"2015-09-01\", employer: \"a\\nb\"}"),
                inList(
                        "A text without an end",
                        "work",
                        "/work/0/employer",
                        2,
                        "at most 200 characters",
                        "{in: \"ES\", from: \"2015-09-01\", employer: \"" + "a".repeat(201) + "\"}"),
                inList(
                        "Half a character",
                        "work",
                        "/work/0/employer",
                        2,
                        "none of them a control character",
                        "{in: \"ES\", from: \"2015-09-01\", employer: \"\\ud800\"}"),
                inList(
                        "A yes that is not true or false",
                        "stays",
                        "/stays/0/irregular-exit",
                        2,
                        "neither true nor false",
                        "{in: \"ES\", from: \"2015-09-01\", irregular-exit: \"yes\"}"),
                inList(
                        "A number of entries that no visa has",
                        "statuses",
                        "/statuses/0/entries",
                        2,
                        "Write \"one\", \"two\" or \"multiple\".",
                        "{kind: \"es.long-term\", in: \"ES\", from: \"2015-09-01\", entries: \"three\"}"),
                inList(
                        "A use that is neither lawful nor unlawful",
                        "statuses",
                        "/statuses/0/used",
                        2,
                        "Write \"lawfully\", \"unlawfully\" or \"not\".",
                        "{kind: \"es.long-term\", in: \"ES\", from: \"2015-09-01\", used: \"well\"}"),
                underKey(
                        "A sex spelt out",
                        "person",
                        "/person/sex",
                        "Write \"F\", \"M\" or \"X\".",
                        "{sex: \"female\"}"));
    }

    static Stream<FaultyLife> words() {
        return Stream.of(
                inList(
                        "A country that does not exist",
                        "work",
                        "/work/0/in",
                        2,
                        "two capital letters",
                        "{in: \"QQ\", from: \"2015-09-01\"}"),
                inList(
                        "A country by its name",
                        "work",
                        "/work/0/in",
                        2,
                        "Did you mean \"ES\"?",
                        "{in: \"Spain\", from: \"2015-09-01\"}"),
                inList(
                        "A country in small letters",
                        "work",
                        "/work/0/in",
                        2,
                        "Did you mean \"ES\"?",
                        "{in: \"es\", from: \"2015-09-01\"}"),
                inList(
                        "The United Kingdom as UK",
                        "work",
                        "/work/0/in",
                        2,
                        "Did you mean \"GB\"?",
                        "{in: \"UK\", from: \"2015-09-01\"}"),
                inList(
                        "A country that is a no",
                        "work",
                        "/work/0/in",
                        2,
                        "is not a country code",
                        "{in: false, from: \"2015-09-01\"}"),
                underKey(
                        "An unknown nationality",
                        "person",
                        "/person/nationalities/1",
                        "Did you mean \"MA\"?",
                        "{nationalities: [\"ES\", \"MAR\"]}"),
                inList(
                        "An unknown kind of status",
                        "statuses",
                        "/statuses/0/kind",
                        2,
                        "Did you mean \"es.long-term\"?",
                        "{kind: \"es.longterm\", in: \"ES\", from: \"2015-09-01\"}"),
                inList(
                        "A kind of status without its jurisdiction",
                        "statuses",
                        "/statuses/0/kind",
                        2,
                        "Did you mean \"fr.resident-card\"?",
                        "{kind: \"resident-card\", in: \"FR\", from: \"2015-09-01\"}"),
                inList(
                        "An unknown event",
                        "events",
                        "/events/0/kind",
                        2,
                        "Did you mean \"notice-of-absence\"?",
                        "{kind: \"notice-of-abscence\"}"),
                inList(
                        "An unknown reason of a stay",
                        "stays",
                        "/stays/0/reason",
                        2,
                        "Allowed: family-care, work.",
                        "{in: \"ES\", from: \"2015-09-01\", reason: \"holiday\"}"),
                inList(
                        "An unknown reason of a plan",
                        "plans",
                        "/plans/0/reason",
                        2,
                        "Allowed: family-care, work.",
                        "{leave: \"ES\", from: \"2027-09-01\", reason: \"holiday\"}"),
                inList(
                        "An unknown occupation",
                        "work",
                        "/work/0/occupation",
                        2,
                        "Did you mean \"farm-work\"?",
                        "{in: \"ES\", from: \"2015-09-01\", occupation: \"farmwork\"}"),
                inList(
                        "An unknown branch",
                        "insured",
                        "/insured/0/branch",
                        2,
                        "Did you mean \"old-age\"?",
                        "{in: \"ES\", branch: \"oldage\", from: \"2015-09-01\"}"),
                inList(
                        "An unknown territory",
                        "stays",
                        "/stays/0/outside",
                        2,
                        "neither a territory nor a country",
                        "{outside: \"EUROPE\", from: \"2015-09-01\"}"),
                underKey(
                        "An unknown question",
                        "answers",
                        "/answers/es.means-suficient",
                        "Did you mean \"es.means-sufficient\"?",
                        "{es.means-suficient: true}"));
    }
}
