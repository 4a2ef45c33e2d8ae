package org.circula.explain;

import org.circula.law.RuleBases;

/** All that turns parts of the law and of a measure into words, in one language. */
record Wording(
        Catalogue catalogue,
        RuleBases law,
        DayWords days,
        NumberWords numbers,
        PlaceWords places,
        ConditionWords conditions,
        AmountWords amounts,
        LawWords lawWords) {

    static Wording of(Catalogue catalogue, RuleBases law, Translations translations) {
        DayWords days = new DayWords(catalogue);
        NumberWords numbers = new NumberWords(catalogue, days);
        return new Wording(
                catalogue,
                law,
                days,
                numbers,
                new PlaceWords(catalogue, days, law, translations),
                new ConditionWords(catalogue, days, numbers, law),
                new AmountWords(catalogue, days, numbers),
                new LawWords(law, translations));
    }
}
