package org.circula.person;

import static org.circula.person.FaultyLife.inList;
import static org.circula.person.FaultyLife.underKey;

import java.util.stream.Stream;

/** Lives whose days, keys or lists are not as the schema asks. */
final class FaultyStructure {

    private static final String ES_2015 = "{in: \"ES\", from: \"2015-09-01\", to: \"2021-06-30\"}";

    private FaultyStructure() {}

    static Stream<FaultyLife> days() {
        return Stream.of(
                inList(
                        "A day that February does not have",
                        "stays",
                        "/stays/1/to",
                        3,
                        "February 2025 has 28 days",
                        ES_2015,
                        "{in: \"MA\", from: \"2025-01-01\", to: \"2025-02-30\"}"),
                inList(
                        "29 February in a common year",
                        "work",
                        "/work/0/from",
                        2,
                        "February 2023 has 28 days",
                        "{in: \"ES\", from: \"2023-02-29\"}"),
                inList(
                        "A thirteenth month",
                        "work",
                        "/work/0/from",
                        2,
                        "there is no month 13",
                        "{in: \"ES\", from: \"2023-13-01\"}"),
                inList(
                        "A day numbered zero",
                        "work",
                        "/work/0/from",
                        2,
                        "January 2023 has 31 days",
                        "{in: \"ES\", from: \"2023-01-00\"}"),
                inList(
                        "A day written the other way round",
                        "work",
                        "/work/0/from",
                        2,
                        "Write year, month and day",
                        "{in: \"ES\", from: \"01/02/2023\"}"),
                inList(
                        "A day with a time",
                        "work",
                        "/work/0/from",
                        2,
                        "Write year, month and day",
                        "{in: \"ES\", from: \"2023-02-01T00:00:00Z\"}"),
                inList(
                        "A year before living memory",
                        "work",
                        "/work/0/from",
                        2,
                        "outside the years 1900 to 2199",
                        "{in: \"ES\", from: \"0215-02-01\"}"),
                inList(
                        "A year too far ahead",
                        "work",
                        "/work/0/to",
                        2,
                        "outside the years 1900 to 2199",
                        "{in: \"ES\", from: \"2023-02-01\", to: \"2200-01-01\"}"),
                inList("A number for a day", "work", "/work/0/from", 2, "is not a day", "{in: \"ES\", from: 20230201}"),
                inList(
                        "A stay that ends before it begins",
                        "stays",
                        "/stays/0/to",
                        2,
                        "lies before the first day",
                        "{in: \"ES\", from: \"2021-06-30\", to: \"2021-06-29\"}"),
                inList(
                        "A status that ends before it begins",
                        "statuses",
                        "/statuses/0/to",
                        2,
                        "lies before the first day",
                        "{kind: \"es.long-term\", in: \"ES\", from: \"2021-06-30\", to: \"2021-06-29\"}"));
    }

    static Stream<FaultyLife> keys() {
        return Stream.of(
                underKey("A list nobody knows", "stay", "/stay", "Did you mean \"stays\"?", "[]"),
                inList(
                        "A key that a stay cannot have",
                        "stays",
                        "/stays/0/until",
                        2,
                        "Allowed: in, outside, from, to",
                        "{in: \"ES\", from: \"2021-06-30\", until: \"2021-07-29\"}"),
                inList(
                        "A misspelt key",
                        "stays",
                        "/stays/0/reson",
                        2,
                        "Did you mean \"reason\"?",
                        "{in: \"ES\", from: \"2021-06-30\", reson: \"work\"}"),
                inList(
                        "A stay without its first day",
                        "stays",
                        "/stays/0/from",
                        2,
                        "needs the key \"from\"",
                        "{in: \"ES\", to: \"2021-06-30\"}"),
                inList(
                        "A stay without a place",
                        "stays",
                        "/stays/0/in",
                        2,
                        "both are missing",
                        "{from: \"2021-06-30\"}"),
                inList(
                        "A status without its kind",
                        "statuses",
                        "/statuses/0/kind",
                        2,
                        "needs the key \"kind\"",
                        "{in: \"ES\", from: \"2021-06-30\"}"),
                inList(
                        "A status without its State",
                        "statuses",
                        "/statuses/0/in",
                        2,
                        "needs the key \"in\"",
                        "{kind: \"es.long-term\", from: \"2021-06-30\"}"),
                inList(
                        "An event without its kind",
                        "events",
                        "/events/0/kind",
                        2,
                        "needs the key \"kind\"",
                        "{date: \"2021-06-30\"}"),
                inList(
                        "A plan that leaves no country",
                        "plans",
                        "/plans/0/leave",
                        2,
                        "needs the key \"leave\"",
                        "{from: \"2027-06-30\"}"),
                inList(
                        "A key that stands twice",
                        "stays",
                        "/stays/0/to",
                        2,
                        "stands here a second time",
                        "{in: \"ES\", from: \"2015-09-01\", to: \"2021-06-30\", to: \"2021-07-30\"}"),
                new FaultyLife(
                        "A list that stands twice",
                        "work: []\nwork: []\n",
                        "{\"work\": [],\n\"work\": []}",
                        "/work",
                        2,
                        "the first is on line 1"));
    }

    static Stream<FaultyLife> lists() {
        return Stream.of(
                underKey("A country where a list belongs", "stays", "/stays", "Here a list is expected", "\"ES\""),
                underKey(
                        "A nationality without its list",
                        "person",
                        "/person/nationalities",
                        "Here a list is expected",
                        "{nationalities: \"MA\"}"),
                underKey("A list that is nothing", "stays", "/stays", "Write [] for none", "null"),
                underKey(
                        "Items without a word on completeness",
                        "stays",
                        "/stays/complete",
                        "needs the key \"complete\"",
                        "{items: []}"),
                underKey(
                        "Completeness without items",
                        "stays",
                        "/stays/items",
                        "needs the key \"items\"",
                        "{complete: false}"),
                underKey(
                        "Completeness that is neither true nor false",
                        "stays",
                        "/stays/complete",
                        "neither true nor false",
                        "{items: [], complete: \"perhaps\"}"),
                underKey("Incomplete plans", "plans", "/plans", "always complete", "{items: [], complete: false}"),
                underKey(
                        "Incomplete unknown stretches",
                        "unknown",
                        "/unknown",
                        "always complete",
                        "{items: [], complete: false}"),
                underKey(
                        "More entries than a life has",
                        "events",
                        "/events",
                        "at most 2000",
                        "[" + "{kind: \"notice-of-absence\"}, ".repeat(2000) + "{kind: \"notice-of-absence\"}]"));
    }
}
