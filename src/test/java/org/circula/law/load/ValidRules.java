package org.circula.law.load;

import java.util.Map;

/** The files of a small rules folder without fault: a limit, a test, exceptions, a quantity, an override, a judgment. */
final class ValidRules {

    static final String ABSENCE = "es/absence.yaml";
    static final String ABSENCE_RULES = "es/absence.drl";
    static final String UNION = "eu/absence.yaml";
    static final String UNION_RULES = "eu/absence.drl";
    static final String RESIDENCY = "es/residency.yaml";
    static final String FACTS = "es/facts.yaml";
    static final String COVERAGE = "es/coverage.yaml";

    static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("principles.yaml", """
                    principles:
                      absence-tolerance: {says: "Time spent away does not cost a status"}
                    """),
            Map.entry("facts.yaml", """
                    events:
                      departure: {says: "Left", question: "When did you leave?"}
                    reasons:
                      work: {says: "for work"}
                    branches:
                      old-age: {says: "old age"}
                    """),
            Map.entry("territories.yaml", """
                    territories:
                      EU:
                        says: "the Union"
                        members: {"ES": [{from: "1986-01-01"}], "GB": [{from: "1973-01-01", until: "2020-01-31"}]}
                        source: {act: TREATY, at: "Art 1"}
                        grade: MEMORY
                    """),
            Map.entry("series.yaml", """
                    series: {}
                    """),
            Map.entry("sources.yaml", """
                    sources:
                      TREATY: {title: "Treaty", says: "the treaty"}
                    """),
            Map.entry("eu/sources.yaml", """
                    sources:
                      32003L0109: {title: "Directive", says: "the directive", address: "http://data.europa.eu/x", text-of: "2026-06-12"}
                    """),
            Map.entry(UNION, """
                    pathways:
                      eu.ltr.keep:
                        says: Keep long-term status
                        question: keep
                        for: {holds-any: [eu.ltr]}
                        encoded: {from: "2006-01-23"}
                        requires:
                          - eu.ltr.absence
                    statuses:
                      eu.ltr:
                        says: Long-term resident
                        class: residence
                        validity: [{from: "2006-01-23", value: P5Y, source: {act: 32003L0109, at: "Art 8"}, grade: TEXT}]
                    provisions:
                      eu.ltr.absence:
                        kind: limit
                        says: Status is kept while no absence reaches this length
                        principle: {breaks: absence-tolerance}
                        lifted-by: [eu.ltr.posted]
                        values:
                          - from: "2006-01-23"
                            measure: {take: nearest-absence, outside: EU, since: grant-of-status, broken-by: any-presence}
                            keep: {less-than: P12M}
                            effect: may-be-withdrawn
                            force: floor
                            source: {act: 32003L0109, at: "Art 9(1)(c)"}
                            grade: TEXT
                        judgments:
                          - {case: "C-432/20", decided: "2022-01-20", reaches-back: true, before: {measure.broken-by: residence-resumed}, source: {act: 32003L0109, at: "Art 9"}, grade: TEXT}
                      eu.ltr.posted:
                        kind: exception
                        how: leaves-out
                        says: Absences for work are not counted
                        values:
                          - from: "2006-01-23"
                            days: {away-for: [work]}
                            source: {act: 32003L0109, at: "Art 9(2)"}
                            grade: TEXT
                    """),
            Map.entry(UNION_RULES, """
                    package eu.absence

                    import org.circula.engine.fact.*;

                    global org.circula.engine.fact.Findings findings;

                    // A comment with not, 12 and "quotes" counts for nothing.
                    rule "Long-term status outlives an absence shorter than the limit"
                      @id("eu.ltr.absence")
                    when
                      Put( pathway == "eu.ltr.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "Absences for work are not counted"
                      @id("eu.ltr.posted")
                    when
                      Put( pathway == "eu.ltr.keep", $put : id )
                      AwayFor( put == $put, reason in ( "work" ) )
                    then
                      findings.record( drools.getMatch() );
                    end
                    """),
            Map.entry("es/sources.yaml", """
                    sources:
                      BOE-A-2000-544: {title: "Ley", says: "the act", address: "https://www.boe.es/x", text-of: "2026-04-15"}
                    """),
            Map.entry(FACTS, """
                    answers:
                      es.means: {type: yes-no, question: "Do you have means of your own?"}
                    """),
            Map.entry(RESIDENCY, """
                    statuses:
                      es.student:
                        says: Student in Spain
                        class: residence
                        counts-towards:
                          es.temporary.keep: [{from: "2011-06-30", share: "1/2", source: {act: BOE-A-2000-544, at: "Art 32"}, grade: TEXT}]
                      es.temporary:
                        says: Temporary residence in Spain
                        class: residence
                        employer:
                          - {from: "2009-12-13", value: one, source: {act: BOE-A-2000-544, at: "Art 31"}, grade: TEXT, principle: {breaks: absence-tolerance}}
                          - {from: "2022-08-16", value: any, source: {act: BOE-A-2000-544, at: "Art 31"}, grade: TEXT}
                    """),
            Map.entry(ABSENCE, """
                    pathways:
                      es.temporary.keep:
                        says: Keep temporary residence in Spain
                        question: keep
                        for: {holds-any: [es.temporary], in: "ES"}
                        encoded: {from: "2011-06-30"}
                        requires:
                          - from: "2011-06-30"
                            all-of: [es.temporary.absence]
                          - from: "2025-05-20"
                            all-of: [es.temporary.absence, {any-of: [es.temporary.means, es.temporary.student-bar]}]
                        shows: [es.temporary.share]
                    provisions:
                      es.temporary.absence:
                        kind: limit
                        says: Temporary residence outlives a year with few months away
                        principle: {breaks: absence-tolerance}
                        values:
                          - from: "2011-06-30"
                            measure: {take: worst-window-absence, outside: "ES", since: grant-of-status, window: P12M, sum: months-then-30-days}
                            keep: {at-most: P6M}
                            effect: must-be-withdrawn
                            source: {act: BOE-A-2000-544, at: "Art 162"}
                            grade: TEXT
                            readings:
                              by-days:
                                says: Months are counted as thirty days
                                instead: {measure.sum: days-of-30}
                            taken: "the stricter one"
                          - {from: "2024-03-04", none: true, source: {act: BOE-A-2000-544, at: "fallo"}, grade: TEXT}
                        judgments:
                          - {case: "STS 731/2023", decided: "2023-06-05", published: "2024-03-04", reaches-back: true, annuls: true, source: {act: BOE-A-2000-544, at: "fallo"}, grade: TEXT}
                      es.temporary.means:
                        kind: test
                        says: The holder has means of their own
                        principle: neutral
                        values:
                          - {from: "2011-06-30", asks: es.means, effect: may-be-withdrawn, source: {act: BOE-A-2000-544, at: "Art 47"}, grade: TEXT}
                      es.temporary.student-bar:
                        kind: test
                        says: A former student is barred
                        principle: neutral
                        may-not-apply: true
                        values:
                          - {from: "2011-06-30", holds: false, effect: may-be-withdrawn, source: {act: BOE-A-2000-544, at: "Art 47"}, grade: TEXT}
                      es.temporary.share:
                        kind: quantity
                        gives: share
                        says: The share of insurance in Spain
                        values:
                          - {from: "2011-06-30", part: {take: insured-time, in: "ES", branch: old-age}, whole: {take: insured-time, in: ["ES", EU], branch: old-age}, source: {act: BOE-A-2000-544, at: "Art 47"}, grade: TEXT}
                    overrides:
                      eu.ltr.absence:
                        kind: limit
                        says: Status is kept while no absence is longer than this
                        principle: {breaks: absence-tolerance}
                        values:
                          - from: "2009-12-13"
                            measure: {take: nearest-absence, outside: EU, since: {event: departure}, broken-by: any-presence}
                            keep: {at-most: P12M}
                            effect: must-be-withdrawn
                            source: {act: 32003L0109, at: "Art 9"}
                            grade: TEXT
                    """),
            Map.entry(ABSENCE_RULES, """
                    package es.absence

                    import org.circula.engine.fact.*;

                    global org.circula.engine.fact.Findings findings;

                    rule "Temporary residence outlives a year with few months away"
                      @id("es.temporary.absence")
                    when
                      Put( pathway == "es.temporary.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "The holder has means"
                      @id("es.temporary.means")
                    when
                      Put( pathway == "es.temporary.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "A former student is barred"
                      @id("es.temporary.student-bar")
                    when
                      Put( pathway == "es.temporary.keep", $put : id )
                      Held( put == $put, kind == "es.student", time == "before" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "Insurance is shared"
                      @id("es.temporary.share")
                    when
                      Put( pathway == "es.temporary.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end
                    """),
            Map.entry(COVERAGE, """
                    sheet: eu-fr-es
                    facts:
                      es.absence: {encoded-by: [es.temporary.absence, es.temporary.keep, "es.temporary#employer"]}
                      es.absence.again: {same-as: es.absence}
                      es.frame: {note: "the size of a quota decides nothing about one person"}
                    """));

    private ValidRules() {}
}
