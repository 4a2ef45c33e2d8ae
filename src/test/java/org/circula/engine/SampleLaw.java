package org.circula.engine;

/** A small law of the Union, of Spain and of France, with a rule for each kind of fact. */
final class SampleLaw {

    private SampleLaw() {}

    static final String UNION = """
            rule "Long-term resident status outlives an absence shorter than the limit"
              @id("eu.ltr.absence.loss")
            when
              Put( pathway == "eu.ltr.keep" )
            then
              findings.record( drools.getMatch() );
            end

            rule "A former Blue Card holder may be away longer"
              @id("eu.ltr.absence.former-blue-card")
            when
              Put( pathway == "eu.ltr.keep", $put : id )
              Held( put == $put, kind == "eu.blue-card", time == "before" )
            then
              findings.record( drools.getMatch() );
            end
            """;

    static final String SPAIN = """
            rule "Temporary residence outlives a year with few months away"
              @id("es.temporary.absence")
            when
              Put( pathway == "es.temporary.keep" )
            then
              findings.record( drools.getMatch() );
            end

            rule "Seasonal permits bear no absence"
              @id("es.temporary.seasonal-bar")
            when
              Put( pathway == "es.temporary.keep", status in ( "es.seasonal", "es.gecco" ) )
            then
              findings.record( drools.getMatch() );
            end

            // A rule that two pathways share.
            rule "Compassionate days away are not counted"
              @id("es.compassion")
            when
              Put( pathway in ("es.temporary.keep", "es.long-term.acquire"), $put : id )
              AwayFor( put == $put, reason in ( "humanitarian", "death-of-relative" ) )
            then
              findings.record( drools.getMatch() );
            end

            rule "Years have passed since the voluntary return"
              @id("es.return-bar")
            when
              Put( pathway == "es.long-term.acquire", $put : id )
              Event( put == $put, kind == "voluntary-return" )
            then
              findings.record( drools.getMatch() );
            end

            rule "Nationals of some countries wait less"
              @id("es.ibero-american")
            when
              Put( pathway == "es.long-term.acquire", $put : id )
              Nationality( put == $put, of in ( "AR", "MERCOSUR" ) )
            then
              findings.record( drools.getMatch() );
            end

            rule "Domestic workers of a time of their own"
              @id("es.domestic-work")
            when
              Put( pathway == "es.long-term.acquire", $put : id )
              WorkedAs( put == $put, occupation == "domestic-work" )
              InsuredIn( put == $put, state == "ES", branch == "old-age" )
            then
              findings.record( drools.getMatch() );
            end

            rule "Who lives in the Union and has means"
              @id("es.means")
            when
              Put( pathway == "es.long-term.acquire", $put : id )
              LivesIn( put == $put, territory == "EU" )
              Answered( put == $put, fact == "es.means-sufficient" )
            then
              findings.record( drools.getMatch() );
            end
            """;

    static final String FRANCE = """
            rule "The card is renewed after presence in each year"
              @id("fr.presence")
            when
              Put( pathway == "fr.card.keep" )
            then
              findings.record( drools.getMatch() );
            end
            """;

    static SampleBases sample() {
        return words().rules("eu/absence.drl", UNION)
                .rules("es/residency.drl", SPAIN)
                .rules("fr/residency.drl", FRANCE);
    }

    /** The pathways and territories without rules. */
    static SampleBases words() {
        return new SampleBases()
                .keep("eu.ltr.keep", "eu.ltr")
                .keep("es.temporary.keep", "es.temporary", "es.seasonal", "es.gecco")
                .acquire("es.long-term.acquire", "es.long-term")
                .keep("fr.card.keep", "fr.card")
                .territory("EU", "ES", "1986-01-01")
                .territory("MERCOSUR", "BO", "2024-01-01");
    }
}
