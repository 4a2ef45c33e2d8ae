package org.circula.person;

import static org.circula.person.FaultyLife.inList;
import static org.circula.person.FaultyLife.underKey;

import java.util.stream.Stream;

/** Lives with wrong numbers or answers. */
final class FaultyNumbers {

    private FaultyNumbers() {}

    static Stream<FaultyLife> numbers() {
        return Stream.of(
                inList(
                        "Negative credits",
                        "insured",
                        "/insured/0/credits",
                        2,
                        "-4 is negative",
                        "{in: \"US\", branch: \"old-age\", credits: -4, unit: \"quarter\"}"),
                inList(
                        "A broken number of credits",
                        "insured",
                        "/insured/0/credits",
                        2,
                        "not a whole number",
                        "{in: \"US\", branch: \"old-age\", credits: 4.5, unit: \"quarter\"}"),
                inList(
                        "Credits beyond measure",
                        "insured",
                        "/insured/0/credits",
                        2,
                        "at most 100000",
                        "{in: \"US\", branch: \"old-age\", credits: 100001, unit: \"quarter\"}"),
                inList(
                        "Credits in a unit nobody counts",
                        "insured",
                        "/insured/0/unit",
                        2,
                        "Write \"day\", \"month\", \"quarter\" or \"year\".",
                        "{in: \"US\", branch: \"old-age\", credits: 4, unit: \"week\"}"),
                inList(
                        "Credits without their unit",
                        "insured",
                        "/insured/0/unit",
                        2,
                        "needs the key \"unit\"",
                        "{in: \"US\", branch: \"old-age\", credits: 4}"),
                inList(
                        "A unit without credits",
                        "insured",
                        "/insured/0/credits",
                        2,
                        "needs the key \"credits\"",
                        "{in: \"US\", branch: \"old-age\", unit: \"quarter\"}"));
    }

    static Stream<FaultyLife> answers() {
        return Stream.of(
                underKey("Answers in a list", "answers", "/answers", "Here answers are expected", "[]"),
                underKey(
                        "A yes-or-no question answered with a word",
                        "answers",
                        "/answers/es.means-sufficient",
                        "Write \"true\", \"false\" or \"weighed\".",
                        "{es.means-sufficient: \"yes\"}"),
                underKey(
                        "A yes-or-no question answered with an amount",
                        "answers",
                        "/answers/es.means-sufficient",
                        "Here stands an entry with keys",
                        "{es.means-sufficient: {amount: 1, currency: \"EUR\"}}"),
                underKey(
                        "A count answered with yes",
                        "answers",
                        "/answers/children.in-school",
                        "is not a whole number",
                        "{children.in-school: true}"),
                underKey(
                        "A negative count",
                        "answers",
                        "/answers/children.in-school",
                        "-1 is negative",
                        "{children.in-school: -1}"),
                underKey(
                        "An amount without its currency",
                        "answers",
                        "/answers/income.monthly/currency",
                        "needs the key \"currency\"",
                        "{income.monthly: {amount: 1400}}"),
                underKey(
                        "A bare number where an amount belongs",
                        "answers",
                        "/answers/income.monthly",
                        "Here an amount of money is expected",
                        "{income.monthly: 1400}"),
                underKey(
                        "An amount that is no number",
                        "answers",
                        "/answers/income.monthly/amount",
                        "is not an amount",
                        "{income.monthly: {amount: \"1.400,50\", currency: \"EUR\"}}"),
                underKey(
                        "An amount with an exponent",
                        "answers",
                        "/answers/income.monthly/amount",
                        "is not an amount",
                        "{income.monthly: {amount: 1e400, currency: \"EUR\"}}"),
                underKey(
                        "A negative amount",
                        "answers",
                        "/answers/income.monthly/amount",
                        "is negative",
                        "{income.monthly: {amount: -1.5, currency: \"EUR\"}}"),
                underKey(
                        "A currency that does not exist",
                        "answers",
                        "/answers/income.monthly/currency",
                        "is not a currency",
                        "{income.monthly: {amount: 1400, currency: \"euro\"}}"));
    }
}
